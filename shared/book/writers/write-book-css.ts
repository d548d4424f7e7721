import { writeStationeryCss } from '../../letters/stationery/write-stationery-css.ts';
import type { BookGeometry } from '../book-geometry.ts';
import { CHAPTERS } from './parts/chapters.css.ts';
import { writeCoverCss } from './parts/cover.css.ts';
import { FRONT } from './parts/front.css.ts';
import { BOOK_SHEET } from './write-chapter.ts';

const px = (length: number) => `${Math.round(length * 1000) / 1000}px`;

/**
 * A page has no margins of its own, where Chromium would cut off what stands in them: the body's padding is begun anew on each. What
 * stands on a page by itself is placed from the book's beginning, a whole number of pages down.
 */
function writePageCss(geometry: BookGeometry): string {
  const { width, height, left, top, column, bottom, head, foot } = geometry;
  return `
@page { size: ${px(width)} ${px(height)}; margin: 0; }
.book.letter { position: relative; width: ${px(width)}; max-width: none; margin: 0; }
.book-body {
  padding: ${px(top)} ${px(width - left - column)} ${px(bottom)} ${px(left)};
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.book-body > :is(section, nav), .book-blank { break-before: page; }
.book-body > :first-child { break-before: auto; }
.book-blank { height: 1px; }
.book-place { position: absolute; width: 2px; height: 2px; }
.book-mark { position: absolute; left: ${px(left)}; width: ${px(column)}; height: 0; }
.book-head, .book-foot {
  position: absolute; left: 0; right: 0; color: var(--letter-quiet); font-size: 0.8em;
  line-height: 1.4; text-align: right; text-indent: 0; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; font-variant-numeric: lining-nums tabular-nums;
}
.book-mark[data-side="left"] > :is(.book-head, .book-foot) { text-align: left; }
.book-head { top: ${px(head)}; }
.book-foot { top: ${px(foot)}; }
.book .book-mark > p { margin: 0; text-indent: 0; }`;
}

/** The distance of each page's marks from the book's beginning: no element has a style of its own. */
function writeMarkPlaces(count: number, { height }: BookGeometry): string {
  return Array.from(
    { length: count },
    (_, index) => `.book-mark[data-page="${index + 1}"] { top: ${px(index * height)}; }`,
  ).join('\n');
}

/** Input: how a book's pages are laid out, and how many it has. Output: the stylesheet for `writeBookHtml` in print. */
export function writeBookCss(geometry: BookGeometry, count: number): string {
  return [
    writeStationeryCss(BOOK_SHEET),
    writePageCss(geometry),
    writeCoverCss(geometry),
    FRONT,
    CHAPTERS,
    writeMarkPlaces(count, geometry),
    '',
  ].join('\n');
}
