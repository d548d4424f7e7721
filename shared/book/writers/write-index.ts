import { escapeHtml } from '../../letters/writers/html-escapes.ts';
import type { BookModel, IndexedTag } from '../book-model.ts';
import { BOOK_WORDS } from '../book-words.ts';
import { type PageOf, PLACES } from '../pages-of-book.ts';

/** Pages that follow each other, and the anchor that the link of the first leads to. */
type PageSpan = { readonly from: number; readonly to: number; readonly anchor: string };

/** Input: a tag, and on which page each anchor stands. Output: its pages in order, each once, `12` or `12–14`. */
export function spanPages(anchors: readonly string[], pageOf: PageOf): readonly PageSpan[] {
  const places = anchors
    .map((anchor) => ({ anchor, page: pageOf.get(anchor) ?? 0 }))
    .toSorted((a, b) => a.page - b.page);
  const spans: PageSpan[] = [];
  for (const { anchor, page } of places) {
    const last = spans.at(-1);
    if (last !== undefined && page <= last.to + 1) spans[spans.length - 1] = { ...last, to: page };
    else spans.push({ from: page, to: page, anchor });
  }
  return spans;
}

function writeTag({ tag, anchors }: IndexedTag, pageOf: PageOf): string {
  const spans = spanPages(anchors, pageOf).map(({ from, to, anchor }) => {
    const pages = from === to ? `${from}` : `${from}–${to}`;
    return `<a href="#${escapeHtml(anchor)}">${pages}</a>`;
  });
  return `<li><span class="book-index-tag">${escapeHtml(tag)}</span> <span class="book-index-pages">${spans.join(', ')}</span></li>\n`;
}

/** Input: the tags of an index, and what gives the `<li>` of one. Output: them under the letters that they begin with. */
export function writeIndexGroups(
  index: BookModel['index'],
  write: (tag: IndexedTag) => string,
): string {
  const groups = index.map(({ letter, tags }) => {
    const heading = `<h2 class="book-index-letter">${escapeHtml(letter)}</h2>\n`;
    const items = tags.map(write).join('');
    return `<section class="book-index-group">\n${heading}<ul>\n${items}</ul>\n</section>\n`;
  });
  return groups.join('');
}

/** The index of a book's tags with the pages on which their entries stand; '' where nothing has a tag. */
export function writeBookIndex({ index, language }: BookModel, pageOf: PageOf): string {
  if (index.length === 0) return '';
  const groups = writeIndexGroups(index, (tag) => writeTag(tag, pageOf));
  return [
    `<section class="book-index" id="${PLACES.index}">\n`,
    `<h1 class="book-chapter-title">${BOOK_WORDS[language].index}</h1>\n`,
    `<div class="book-index-columns">\n${groups}</div>\n</section>\n`,
  ].join('');
}
