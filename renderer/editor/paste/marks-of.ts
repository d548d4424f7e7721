import { styleOf } from './hide-styles.ts';

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  s: 's',
  del: 's',
  strike: 's',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Elements whose style says how their words look; a block's style is that of all of it, and is dropped. */
const STYLED = 'span, font, a, b, strong, i, em';

/**
 * Input: an element. Output: the names of the marks that its words have by it: what word processors say by style is said by
 * elements, and Google's `<b style="font-weight:normal">` round a whole text says nothing.
 */
export function marksOf(element: Element): readonly string[] {
  const mark = MARKS[element.localName];
  const style = element.matches(STYLED) ? styleOf(element) : '';
  const isNotBold = /font-weight:\s*(normal|lighter|[1-5]00)/i.test(style);
  const isUpright = /font-style:\s*normal/i.test(style);
  const marks = new Set([
    ...(mark !== undefined ? [mark] : []),
    ...(/font-weight:\s*(bold|bolder|[6-9]00)/i.test(style) ? ['strong'] : []),
    ...(/font-style:\s*(italic|oblique)/i.test(style) ? ['em'] : []),
    ...(/text-decoration[^;]*line-through/i.test(style) ? ['s'] : []),
  ]);
  if (isNotBold) marks.delete('strong');
  if (isUpright) marks.delete('em');
  return [...marks];
}
