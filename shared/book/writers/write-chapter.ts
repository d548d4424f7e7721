import { assertNever } from '../../assert-never.ts';
import type { LetterModel } from '../../letters/letter-model.ts';
import { describePicture } from '../../letters/letter-pictures.ts';
import { escapeHtml } from '../../letters/writers/html-escapes.ts';
import type { HtmlContext } from '../../letters/writers/html-picture.ts';
import { writeHtml, writeHtmlSection } from '../../letters/writers/write-html.ts';
import type { BookChapter, BookPart } from '../book-model.ts';

/*
 * <section class="book-chapter" id="chapter-1">
 *   <header class="book-opening"><h1 class="book-chapter-title"> 3월 </h1><p class="book-lead"> a fact of the book </p></header>
 *   <section id="part-1" class="letter-page">           entries of a page, as in a letter: each has the id of its anchor </section>
 *   <section id="part-2" class="book-letter">
 *     <h2 class="book-letter-title"> … </h2><p class="book-letter-open"> 네가 열다섯이 되면 </p>
 *     <article class="letter" lang="ko"> … </article></section>
 *   <figure id="part-3" class="book-picture"><img src alt><figcaption aria-hidden> … </figcaption></figure>
 * </section>
 */

type PartOf<Kind extends BookPart['kind']> = Extract<BookPart, { kind: Kind }>;

/** What the entries of a book are set on: its column is that of the book page of A5. */
export const BOOK_SHEET = { paper: 'A5', stationery: 'book' } as const;

/** What writers of a book's chapters need besides them. */
export type BookContext = Pick<HtmlContext, 'language' | 'pictureAddress'>;

function writeSectionPart({ id, section }: PartOf<'section'>, context: BookContext): string {
  const level = section.heading === '' ? 1 : 2;
  const html = writeHtmlSection(section, { ...BOOK_SHEET, ...context, level });
  return html.replace('<section', `<section id="${id}"`);
}

/** The footnotes of each letter of a book are its own. No words can be taken for such an attribute: they hold no `"`. */
function ownFootnotes(html: string, id: string): string {
  return html.replace(/ (id|aria-labelledby)="letter-| (href)="#letter-/g, (_whole, name, link) =>
    link === undefined ? ` ${name}="${id}-letter-` : ` href="#${id}-letter-`,
  );
}

function writeLetterPart(
  { id, title, details, letter }: PartOf<'letter'>,
  { pictureAddress }: BookContext,
): string {
  const model: LetterModel = { ...letter, ...BOOK_SHEET };
  return [
    `<section id="${id}" class="book-letter">\n`,
    `<h2 class="book-letter-title" lang="${letter.language}">${escapeHtml(title)}</h2>\n`,
    ...details.map((line) => `<p class="book-letter-open">${escapeHtml(line)}</p>\n`),
    ownFootnotes(writeHtml(model, pictureAddress, 3), id),
    '</section>\n',
  ].join('');
}

function writePicturePart(
  { id, name, caption }: PartOf<'picture'>,
  { language, pictureAddress }: BookContext,
): string {
  const address = pictureAddress(name);
  const words = escapeHtml(caption);
  const below = caption === '' ? '' : `<figcaption aria-hidden="true">${words}</figcaption>\n`;
  const shown =
    address === undefined
      ? `<p>${escapeHtml(describePicture(caption, language))}</p>\n`
      : `<img src="${escapeHtml(address)}" alt="${words}">\n${below}`;
  return `<figure id="${id}" class="book-picture">\n${shown}</figure>\n`;
}

/** One part of a chapter as HTML, ending in a line end. Its element has the part's id. */
export function writeBookPart(part: BookPart, context: BookContext): string {
  switch (part.kind) {
    case 'section':
      return writeSectionPart(part, context);
    case 'letter':
      return writeLetterPart(part, context);
    case 'picture':
      return writePicturePart(part, context);
    default:
      return assertNever(part);
  }
}

/** A chapter with its title as HTML, ending in a line end; the headings of its parts are of the second level. */
export function writeBookChapter(
  { id, title, lead, parts }: BookChapter,
  context: BookContext,
): string {
  return [
    `<section class="book-chapter" id="${id}">\n`,
    `<header class="book-opening">\n<h1 class="book-chapter-title">${escapeHtml(title)}</h1>\n`,
    ...lead.map((line) => `<p class="book-lead">${escapeHtml(line)}</p>\n`),
    '</header>\n',
    ...parts.map((part) => writeBookPart(part, context)),
    '</section>\n',
  ].join('');
}
