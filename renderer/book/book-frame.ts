import '../styles/reading-fonts.css';
import './book-frame.css';
import { layOutBook } from '../../shared/book/book-geometry.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import { type BookPaging, layOutPages, listIds, PLACES } from '../../shared/book/pages-of-book.ts';
import { prepareBook } from '../../shared/book/prepare-book.ts';
import { writeBookCss, writeBookScreenCss } from '../../shared/book/writers/write-book-css.ts';
import { writeBookHtml, writeLeaves } from '../../shared/book/writers/write-book-html.ts';
import {
  writeBackCover,
  writeBookCover,
  writeImprint,
  writeTitlePage,
} from '../../shared/book/writers/write-front.ts';
import { showText } from '../../shared/fonts/show-text.ts';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import { loadLetterFonts, settleFonts } from '../letters/load-letter-fonts.ts';
import { settlePictures } from '../letters/settle-pictures.ts';
import type { BookPage } from './book-page.ts';
import { findFirstWords, markPlaces } from './mark-places.ts';

// A stylesheet that is made, not written into the page, is what the policy allows.
const style = new CSSStyleSheet();
const desk = document.createElement('div');
desk.className = 'book-desk';

function write(model: BookModel, css: string, paging?: BookPaging): void {
  document.documentElement.lang = model.language;
  document.title = model.title;
  style.replaceSync(css);
  const template = document.createElement('template');
  template.innerHTML = writeBookHtml(prepareBook(model), attachmentUrl, paging);
  desk.replaceChildren(template.content);
}

const screen = layOutBook(false);

/** In which column the first words of an element stand, as pages count: from 1. */
function findColumn(id: string, start: number): number | undefined {
  const element = document.getElementById(id);
  const words = element && findFirstWords(element);
  if (!words) return undefined;
  const range = document.createRange();
  range.selectNode(words);
  const [box] = range.getClientRects();
  return box && Math.floor((box.left - start + 1) / screen.width) + 1;
}

/** How many columns the body has: every page but the covers. */
function countColumns(): number {
  const { width, left, column } = screen;
  const wide = desk.querySelector('.book-body')?.scrollWidth ?? 0;
  return Math.round((wide - left + width - column) / width);
}

function findColumns(model: BookModel): Map<string, number> {
  const start = desk.querySelector('.book')?.getBoundingClientRect().left ?? 0;
  const columns = new Map<string, number>();
  for (const id of listIds(model)) {
    const column = findColumn(id, start);
    if (column !== undefined) columns.set(id, column);
  }
  return columns.set(PLACES.back, countColumns() + 2);
}

/** What decides on which page everything stands: all but what the cover, the title page and the imprint say, a page each. */
function keyOfPages({ language, dedication, chapters, index }: BookModel): string {
  return JSON.stringify([language, dedication, chapters, index]);
}

/** Writes anew what is told of the book itself: laying out hundreds of pages again would hold up who types a title. */
function rewriteWords(model: BookModel): void {
  document.title = model.title;
  const pages = [
    [PLACES.cover, writeBookCover(model)],
    [PLACES.title, writeTitlePage(model)],
    [PLACES.imprint, writeImprint(model)],
    [PLACES.back, writeBackCover(model)],
  ] as const;
  for (const [id, html] of pages) {
    const template = document.createElement('template');
    template.innerHTML = showText(html);
    document.getElementById(id)?.replaceWith(template.content);
  }
  for (const head of desk.querySelectorAll('.book-mark[data-side="left"] > .book-head')) {
    head.textContent = showText(model.title);
  }
}

let shown = 0;
let laidOut: { readonly key: string; readonly pages: number } | null = null;

async function preview(model: BookModel): Promise<{ readonly pages: number }> {
  shown += 1;
  const own = shown;
  const key = keyOfPages(model);
  if (laidOut?.key === key) {
    rewriteWords(model);
    return { pages: laidOut.pages };
  }
  laidOut = null;
  document.documentElement.dataset.mode = 'screen';
  const { scrollLeft } = document.documentElement;
  write(model, writeBookScreenCss(screen, 0));
  await settleFonts();
  await settlePictures(document);
  // A newer book is shown already.
  if (own !== shown) return { pages: 0 };
  const paging = layOutPages(model, findColumns(model), false);
  write(model, writeBookScreenCss(screen, paging.count), paging);
  desk.querySelector('.book')?.insertAdjacentHTML('beforeend', writeLeaves(paging.count));
  document.documentElement.scrollLeft = scrollLeft;
  await settlePictures(document);
  if (own === shown) laidOut = { key, pages: paging.count };
  return { pages: paging.count };
}

/** The middle of each opening, from the left edge of the desk: of two pages, or where only one is seen, of each. */
function listMiddles(): number[] {
  const { width, seenWidth, leftHand } = screen;
  const count = desk.querySelectorAll('.book-leaf').length;
  const book = desk.querySelector<HTMLElement>('.book');
  const start = book?.offsetLeft ?? 0;
  const isSingle = window.innerWidth < 2 * width;
  const middleOf = (index: number) => {
    const isLeft = index % 2 === 1;
    if (!isSingle && index > 0 && index < count - 1) return start + (index + 1) * width;
    return start + index * width + seenWidth / 2 + (isLeft ? leftHand : 0);
  };
  const openings = Array.from({ length: count }, (_, index) => index);
  return openings.filter((index) => isSingle || index === 0 || index % 2 === 1).map(middleOf);
}

function turn(leaves: number): void {
  const { documentElement } = document;
  const middles = listMiddles();
  const seen = documentElement.scrollLeft + window.innerWidth / 2;
  const near = middles.reduce(
    (best, middle, index) =>
      Math.abs(middle - seen) < Math.abs((middles[best] ?? 0) - seen) ? index : best,
    0,
  );
  const to = Math.max(0, Math.min(middles.length - 1, near + leaves));
  documentElement.scrollLeft = (middles[to] ?? 0) - window.innerWidth / 2;
}

const page: BookPage = {
  print: async (model, { hasBleed, pages }) => {
    document.documentElement.dataset.mode = 'print';
    const paging = pages && layOutPages(model, new Map(pages), hasBleed);
    write(model, writeBookCss(layOutBook(hasBleed), paging?.count ?? 0), paging);
    markPlaces(desk, listIds(model));
    await loadLetterFonts(desk);
    await settlePictures(document);
  },
  preview,
  turn,
};

document.adoptedStyleSheets = [style];
document.body.append(desk);
window.bookletterBook = page;
