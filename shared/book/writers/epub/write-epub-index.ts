import { escapeHtml } from '../../../letters/writers/html-escapes.ts';
import type { BookModel, IndexedTag } from '../../book-model.ts';
import { BOOK_WORDS } from '../../book-words.ts';
import { PLACES } from '../../pages-of-book.ts';
import { writeIndexGroups } from '../write-index.ts';

/** What the chapter of an entry is called, by the entry's anchor. */
export type ChapterOf = (anchor: string) => string;

/** An e-book has no pages: a link is called as the chapter that it leads into, the next into the same one by a number. */
function writeTag({ tag, anchors }: IndexedTag, chapterOf: ChapterOf): string {
  const counts = new Map<string, number>();
  const links = anchors.map((anchor) => {
    const chapter = chapterOf(anchor);
    const count = (counts.get(chapter) ?? 0) + 1;
    counts.set(chapter, count);
    const words = count === 1 ? chapter : String(count);
    const label = count === 1 ? '' : ` aria-label="${escapeHtml(`${chapter}, ${count}`)}"`;
    return `<a href="#${escapeHtml(anchor)}"${label}>${escapeHtml(words)}</a>`;
  });
  return `<li><span class="book-index-tag">${escapeHtml(tag)}</span> ${links.join(', ')}</li>\n`;
}

/** The index of a book's tags, each with links to its entries; '' where nothing has a tag. */
export function writeEpubIndex({ index, language }: BookModel, chapterOf: ChapterOf): string {
  if (index.length === 0) return '';
  const groups = writeIndexGroups(index, (tag) => writeTag(tag, chapterOf));
  return [
    `<section class="book-index" id="${PLACES.index}">\n`,
    `<h1 class="book-chapter-title">${BOOK_WORDS[language].index}</h1>\n`,
    `${groups}</section>\n`,
  ].join('');
}
