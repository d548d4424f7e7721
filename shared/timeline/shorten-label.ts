/** How wide a text is drawn, in pixels: measured by the window, or estimated, never too narrow. */
export type MeasureLabel = (text: string) => number;

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });
/** No label is that long: a text of a whole chapter is not measured. */
const MOST_LETTERS = 400;

/** Blanks and marks that do not stand before `…`. */
const TRAILING = /[\s.,;:·–—]+$/u;
/** Two letters that are never one, as nearly all are: the segmenter takes longer than all the measuring. */
const TWO_LETTERS = /^[\u{20}-\u{7e}\u{4e00}-\u{9fff}\u{ac00}-\u{d7a3}]{2}$/u;

/** The end of the last whole letter that ends at or before `index`. */
function letterEnd(text: string, index: number): number {
  if (index >= text.length) return text.length;
  if (TWO_LETTERS.test(text.slice(index - 1, index + 1))) return index;
  return graphemes.segment(text).containing(index)?.index ?? 0;
}

/**
 * Input: a text on one line and the most pixels it may take. Output: it, or as many of its letters as there is room for with `…`
 * behind them; a letter of several code points is not cut. '' where not even one fits.
 */
export function shortenLabel(text: string, maxWidth: number, measure: MeasureLabel): string {
  if (text.length <= MOST_LETTERS && measure(text) <= maxWidth) return text;
  const cut = (index: number) => `${text.slice(0, index).replace(TRAILING, '')}…`;
  let fits = 0;
  let tooLong = Math.min(text.length, MOST_LETTERS) + 1;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(middle)) <= maxWidth) fits = middle;
    else tooLong = middle;
  }
  const shown = cut(letterEnd(text, fits));
  return shown === '…' ? '' : shown;
}
