import { showText } from '../../fonts/show-text.ts';
import { escapeHtml } from '../../letters/writers/html-escapes.ts';
import type { BookModel } from '../book-model.ts';
import { type BookPaging, type PageMark, PLACES } from '../pages-of-book.ts';
import { type BookContext, writeBookChapter } from './write-chapter.ts';
import {
  writeBackCover,
  writeBookCover,
  writeContents,
  writeDedication,
  writeImprint,
  writeTitlePage,
} from './write-front.ts';
import { writeBookIndex } from './write-index.ts';

/*
 * <article class="book letter" lang="ko">
 *   <section class="book-cover" id="book-cover"> … </section>
 *   <div class="book-body">                  its padding begins anew on each page
 *     <div class="book-blank"></div>         an empty page, where a place is to begin on a right-hand one
 *     <section class="book-title-page" id="book-title"> … <section class="book-imprint" id="book-imprint"> …
 *     <section class="book-dedication" id="book-dedication"> … <nav class="book-contents" id="book-contents"> …
 *     <section class="book-chapter" id="chapter-1"> … see `writeBookChapter`
 *     <section class="book-index" id="book-index"> …
 *   </div>
 *   <section class="book-cover book-back" id="book-back"> … </section>
 *   <div class="book-mark" data-page="7" aria-hidden="true"><p class="book-head"> … </p><p class="book-foot"> 7 </p></div>
 * </article>
 */

function writeBlanks(count: number): string {
  return '<div class="book-blank"></div>\n'.repeat(count);
}

function writeMark({ page, head }: PageMark): string {
  const side = page % 2 === 0 ? 'left' : 'right';
  const above = head === '' ? '' : `<p class="book-head">${escapeHtml(head)}</p>`;
  return `<div class="book-mark" data-page="${page}" data-side="${side}" aria-hidden="true">${above}<p class="book-foot">${page}</p></div>\n`;
}

/** The paper of each page, which a screen shows below its words. */
export function writeLeaves(count: number): string {
  const leaf = (page: number) => `<div class="book-leaf" data-page="${page}"></div>`;
  return Array.from({ length: count }, (_, index) => leaf(index + 1)).join('');
}

const UNKNOWN: Pick<BookPaging, 'pageOf' | 'blanksBefore' | 'marks'> = {
  pageOf: new Map(),
  blanksBefore: new Map(),
  marks: [],
};

/**
 * Input: a book, where its pictures are loaded from, and how it lies on its pages; left out, it is written without empty pages
 * and page numbers. Output: its `<article>`, for `writeBookCss`.
 */
export function writeBookHtml(
  model: BookModel,
  pictureAddress: BookContext['pictureAddress'],
  paging?: BookPaging,
): string {
  const { pageOf, blanksBefore, marks } = paging ?? UNKNOWN;
  const context = { language: model.language, pictureAddress };
  const place = (id: string, html: string) =>
    html === '' ? '' : writeBlanks(blanksBefore.get(id) ?? 0) + html;
  const html = [
    `<article class="book letter" lang="${model.language}">\n`,
    writeBookCover(model),
    '<div class="book-body">\n',
    place(PLACES.title, writeTitlePage(model)),
    writeImprint(model),
    place(PLACES.dedication, writeDedication(model, context)),
    place(PLACES.contents, writeContents(model, pageOf)),
    ...model.chapters.map((chapter) => place(chapter.id, writeBookChapter(chapter, context))),
    place(PLACES.index, writeBookIndex(model, pageOf)),
    writeBlanks(blanksBefore.get(PLACES.back) ?? 0),
    '</div>\n',
    writeBackCover(model),
    ...marks.map(writeMark),
    '</article>\n',
  ];
  return showText(html.join(''));
}
