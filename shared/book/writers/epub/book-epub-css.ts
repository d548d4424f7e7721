import { EPUB_CSS } from '../../../letters/writers/epub/epub-css.ts';

/** What a book has besides what letters have; see `EPUB_CSS` for what it keeps to. */
const BOOK = `
.book-cover-image { margin: 0; text-align: center; }
.book-cover-image img { max-width: 100%; max-height: 98vh; }
.book-cover { padding-top: 20%; text-align: center; }
.book-cover p, .book-title-page p { margin: 0 0 0.8em; }
.book-cover-title, .book-title { font-size: 1.8em; line-height: 1.4; }
.book-cover-year { padding-top: 2em; font-size: 2em; }
.book-title-page { padding-top: 25%; text-align: center; }
.book-author { padding-top: 2em; }
.book-imprint { margin-top: 6em; font-size: 0.85em; text-align: center; }
.book-imprint dl, .book-imprint dd, .book-imprint dt { margin: 0; }
.book-imprint dt, .book-imprint dd { display: inline; }
.book-dedication { padding-top: 25%; text-align: center; }
.book-opening { margin: 0 0 2.6em; padding-top: 10%; text-align: center; }
.book-chapter-title { margin: 0 0 0.6em; font-size: 1.6em; text-align: center; }
.book-lead { margin: 0; font-size: 0.85em; }
.book-letter { margin-top: 3.4em; }
.book-letter-title { margin: 0 0 1.4em; }
.book-letter-open { margin: -1em 0 1.4em; font-size: 0.85em; }
.book-picture { margin: 1.7em 0; text-align: center; page-break-before: always; break-before: page; page-break-inside: avoid; break-inside: avoid; }
.book-picture img { max-width: 100%; max-height: 90vh; }
.book-picture figcaption { margin-top: 0.4em; font-size: 0.85em; }
.book-index-letter { margin-top: 1.4em; font-size: 1.1em; }
.book-index ul { padding: 0; list-style: none; }
.book-index-tag { font-weight: bold; }
`;

/** Lists with their own numerals stand last; see `EPUB_CSS`. */
export const BOOK_EPUB_CSS = `${BOOK.trimStart()}${EPUB_CSS}`;
