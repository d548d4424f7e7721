import { numeralsCss } from '../../shared/letters/numerals/numerals-css.ts';

/** Has every list in the window drawn with its own numerals. A stylesheet that is made is what the policy allows. */
export function layNumerals(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(numeralsCss((each) => `.rich-text ol[data-numerals="${each}"]`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}
