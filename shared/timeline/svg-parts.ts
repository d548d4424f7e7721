import { showText } from '../fonts/show-text.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import { escapeHtml } from '../letters/writers/html-escapes.ts';

/** A number of pixels as it is written: to a tenth. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as it stands in an SVG: what was typed never becomes markup, and no sign stands in it that XML has not. */
export function svgText(text: string): string {
  return showText(escapeHtml(makePrintableLine(text)));
}

/** Attributes with their values, which must be ours; those undefined are left out. */
export function svgAttributes(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : value}"`)
    .join('');
}
