/** Where a footnote and its mark stand in the file, so that each leads to the other. */
export const footnoteId = (number: number) => `letter-footnote-${number}`;
export const markId = (number: number) => `letter-mark-${number}`;

/** The mark of a footnote, as Korean and English printers both read it. */
export function writeHtmlMark(number: number): string {
  const link = `<a id="${markId(number)}" href="#${footnoteId(number)}" role="doc-noteref">${number}</a>`;
  return `<sup class="letter-mark">${link}</sup>`;
}
