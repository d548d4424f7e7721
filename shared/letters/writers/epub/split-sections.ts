import type { LetterSection } from '../../letter-model.ts';
import type { HtmlContext } from '../html-picture.ts';
import { wrapHtmlSection, writeHtmlSectionParts } from '../write-html.ts';

/**
 * UTF-16 code units of HTML: a reading program lays out a whole page of the book at once, and those on paper-like screens are slow
 * with more. A letter that is no longer flows on without a new page.
 */
const MOST_OF_PAGE = 160_000;

/** Where the `index`th section of a letter begins. */
export const sectionId = (index: number) => `letter-section-${index + 1}`;

type Piece = { readonly index: number; readonly isFirst: boolean; readonly html: string };

function wrapPieces(sections: readonly LetterSection[], pieces: readonly Piece[]): string {
  const indexes = [...new Set(pieces.map(({ index }) => index))];
  return indexes
    .map((index) => {
      const own = pieces.filter((piece) => piece.index === index);
      const kind = sections[index]?.kind ?? 'page';
      const id = own[0]?.isFirst ? sectionId(index) : undefined;
      const parts = own.map(({ html }) => html);
      return wrapHtmlSection(kind, parts, id);
    })
    .join('');
}

/**
 * Input: a letter's sections. Output: them as HTML, in as many pages as they need: cut between entries, and after a heading only
 * with the entry that follows it.
 */
export function splitSections(
  sections: readonly LetterSection[],
  context: HtmlContext,
  most: number = MOST_OF_PAGE,
): string[] {
  const pages: Piece[][] = [[]];
  let size = 0;
  sections.forEach((section, index) => {
    const [head = '', first = '', ...rest] = writeHtmlSectionParts(section, context);
    [head + first, ...rest].forEach((html, at) => {
      if (size > 0 && size + html.length > most) {
        pages.push([]);
        size = 0;
      }
      pages.at(-1)?.push({ index, isFirst: at === 0, html });
      size += html.length;
    });
  });
  return pages.map((pieces) => wrapPieces(sections, pieces));
}
