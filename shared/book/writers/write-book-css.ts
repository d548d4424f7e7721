import { writeStationeryCss } from '../../letters/stationery/write-stationery-css.ts';
import type { BookGeometry } from '../book-geometry.ts';
import { CHAPTERS } from './parts/chapters.css.ts';
import { writeCoverCss } from './parts/cover.css.ts';
import { FRONT } from './parts/front.css.ts';
import { BOOK_SHEET } from './write-chapter.ts';

const px = (length: number) => `${Math.round(length * 1000) / 1000}px`;

/**
 * A page has no margins of its own, where Chromium would cut off what stands in them: the body's padding is begun anew on each.
 * What stands on a page by itself is placed from the book's beginning, a whole number of pages down.
 */
function writePageCss(geometry: BookGeometry): string {
  const { width, height, left, top, column, bottom, head, foot } = geometry;
  return `
@page { size: ${px(width)} ${px(height)}; margin: 0; }
.book.letter { --book-break: page; position: relative; width: ${px(width)}; max-width: none; margin: 0; font-size: 10pt; }
.book .letter { font-size: inherit; }
.book-body {
  padding: ${px(top)} ${px(width - left - column)} ${px(bottom)} ${px(left)};
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.book-body > :is(section, nav), .book-blank { break-before: var(--book-break); }
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

/**
 * On a screen each page is a column, and those beside each other are open together: what is cut off of their outer sides is the
 * desk between one pair and the next. The body's own padding stands still, so that the browser says of everything in which
 * column it is.
 */
function writeScreenCss(geometry: BookGeometry, count: number): string {
  const { width, height, seenWidth, leftHand, left, top, bottom, column } = geometry;
  const pages = Array.from({ length: count }, (_, index) => {
    const at = index * width;
    const shift = index % 2 === 0 ? 0 : leftHand;
    return `.book-mark[data-page="${index + 1}"] { top: 0; left: ${px(at + left)}; }
.book-leaf[data-page="${index + 1}"] { left: ${px(at + shift)}; }`;
  });
  return `
.book.letter { --book-break: column; width: ${px(width * Math.max(count, 2))}; height: ${px(height)}; isolation: isolate; }
.book-cover { position: absolute; top: 0; left: 0; width: ${px(width)}; clip-path: inset(0 ${px(width - seenWidth)} 0 0); }
.book-back {
  left: ${px(width * Math.max(count - 1, 1))}; clip-path: inset(0 ${px(width - seenWidth - leftHand)} 0 ${px(leftHand)});
}
.book-body {
  position: absolute; top: 0; left: ${px(width)}; width: ${px(column)}; height: ${px(height - top - bottom)};
  padding: ${px(top)} 0 0 ${px(left)}; column-width: ${px(column)}; column-gap: ${px(width - column)}; column-fill: auto;
  -webkit-box-decoration-break: slice; box-decoration-break: slice;
}
.book .book-index a { text-decoration: underline 0.04em; text-underline-offset: 0.2em; }
.book-leaf {
  position: absolute; z-index: -1; top: 0; width: ${px(seenWidth)}; height: ${px(height)}; background: #fff;
  box-shadow: 0 1px 8px rgb(43 38 34 / 0.14);
}
${pages.join('\n')}
`;
}

/** Input: how a book's pages are laid out, and how many it has. Output: the stylesheet for `writeBookHtml` on a screen. */
export function writeBookScreenCss(geometry: BookGeometry, count: number): string {
  return writeBookCss(geometry, count) + writeScreenCss(geometry, count);
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
