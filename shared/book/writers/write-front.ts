import { writeHtmlBlocks } from '../../letters/writers/html-blocks.ts';
import { escapeHtml } from '../../letters/writers/html-escapes.ts';
import type { BookChapter, BookModel, BookPart } from '../book-model.ts';
import { BOOK_WORDS } from '../book-words.ts';
import { type PageOf, PLACES } from '../pages-of-book.ts';
import { BOOK_SHEET, type BookContext } from './write-chapter.ts';

function writeLine(tag: string, name: string, words: string): string {
  return words === '' ? '' : `<${tag} class="book-${name}">${escapeHtml(words)}</${tag}>\n`;
}

/** The cover: title and names on a paper label, and the year, on the colour of the cover. */
export function writeBookCover(model: BookModel): string {
  const { title, subtitle, author, year, colour, language } = model;
  return [
    `<section class="book-cover" id="${PLACES.cover}" data-colour="${colour}" aria-label="${BOOK_WORDS[language].cover}">\n`,
    `<div class="book-cover-face">\n<div class="book-label">\n`,
    writeLine('p', 'cover-title', title),
    writeLine('p', 'cover-subtitle', subtitle),
    '</div>\n',
    writeLine('p', 'cover-year', year),
    writeLine('p', 'cover-author', author),
    '</div>\n</section>\n',
  ].join('');
}

/** The back of the cover: its colour, and the year as small as on a spine. */
export function writeBackCover({ year, colour, language }: BookModel): string {
  const label = BOOK_WORDS[language].backCover;
  return [
    `<section class="book-cover book-back" id="${PLACES.back}" data-colour="${colour}" aria-label="${label}">\n`,
    `<div class="book-cover-face">\n<p class="book-back-year">${escapeHtml(year)}</p>\n</div>\n</section>\n`,
  ].join('');
}

export function writeTitlePage({ title, subtitle, author }: BookModel): string {
  return [
    `<section class="book-title-page" id="${PLACES.title}">\n`,
    writeLine('p', 'title', title),
    writeLine('p', 'subtitle', subtitle),
    writeLine('p', 'author', author),
    '</section>\n',
  ].join('');
}

function writeFact(name: string, words: string): string {
  return words === '' ? '' : `<div><dt>${name}</dt> <dd>${escapeHtml(words)}</dd></div>\n`;
}

/** What stands behind the title page: who wrote the book for whom, and when it was made. */
export function writeImprint({ title, reader, author, date, language }: BookModel): string {
  const words = BOOK_WORDS[language];
  return [
    `<section class="book-imprint" id="${PLACES.imprint}">\n`,
    writeLine('p', 'imprint-title', title),
    '<dl>\n',
    writeFact(words.writer, author),
    writeFact(words.reader, reader),
    writeFact(words.madeOn, date),
    `</dl>\n<p>${words.madeWith}</p>\n</section>\n`,
  ].join('');
}

export function writeDedication({ dedication, language }: BookModel, context: BookContext): string {
  if (dedication.length === 0) return '';
  const label = BOOK_WORDS[language].dedication;
  const words = writeHtmlBlocks(dedication, { ...BOOK_SHEET, ...context, level: 1 });
  return `<section class="book-dedication" id="${PLACES.dedication}" aria-label="${label}">\n${words}</section>\n`;
}

/** What the contents call a part; '' where its chapter's title says it. A letter is told from the others by its date. */
export function nameInContents(part: BookPart): string {
  switch (part.kind) {
    case 'section':
      return part.section.heading;
    case 'letter':
      return `${part.letter.date} · ${part.title}`;
    case 'picture':
      return '';
  }
}

function writeLink(id: string, words: string, pageOf: PageOf): string {
  const page = pageOf.get(id) ?? 0;
  return [
    `<a href="#${id}"><span class="book-contents-words">${escapeHtml(words)}</span>`,
    '<span class="book-leader" aria-hidden="true"></span>',
    `<span class="book-contents-page">${page}</span></a>`,
  ].join(' ');
}

function writeContentsOf({ id, title, parts }: BookChapter, pageOf: PageOf): string {
  const below = parts
    .map((part) => ({ id: part.id, words: nameInContents(part) }))
    .filter(({ words }) => words !== '')
    .map((part) => `<li>${writeLink(part.id, part.words, pageOf)}</li>\n`)
    .join('');
  const list = below === '' ? '' : `\n<ol>\n${below}</ol>\n`;
  return `<li>${writeLink(id, title, pageOf)}${list}</li>\n`;
}

/** The contents, with the page of each chapter and of what stands in it. */
export function writeContents(model: BookModel, pageOf: PageOf): string {
  const { chapters, index, language } = model;
  const words = BOOK_WORDS[language];
  const last =
    index.length === 0 ? '' : `<li>${writeLink(PLACES.index, words.index, pageOf)}</li>\n`;
  return [
    `<nav class="book-contents" id="${PLACES.contents}" aria-labelledby="book-contents-title">\n`,
    `<h1 class="book-chapter-title" id="book-contents-title">${words.contents}</h1>\n<ol>\n`,
    ...chapters.map((chapter) => writeContentsOf(chapter, pageOf)),
    `${last}</ol>\n</nav>\n`,
  ].join('');
}
