import { NUMERALS } from '../../stationery/parts/numerals.css.ts';

/*
 * How a letter is set on the screen of a reading program. The ground, the ink and the size of type are the reader's own choice, by
 * day and by night, so that colours are only those that are seen on any of them; what is quiet is smaller. It is written with what
 * reading programs of twenty years know: some leave out a whole stylesheet for one rule that they cannot read. Those of
 * numbered lists stand last, where they take nothing with them.
 */

const TYPE = `
body { margin: 0; padding: 0; }
.letter { line-height: 1.7; word-break: keep-all; overflow-wrap: break-word; word-wrap: break-word; }
p, ul, ol, blockquote, pre, figure, div, section { margin: 0; padding: 0; }
p, li, figcaption { orphans: 2; widows: 2; }
p + p, p + ul, p + ol, ul + p, ol + p, p + blockquote, blockquote + p, p + pre, pre + p,
  p + figure, figure + p, figure + figure, blockquote + ul, blockquote + ol,
  ul + blockquote, ol + blockquote, ul + ul, ol + ol, ul + ol, ol + ul, pre + blockquote { margin-top: 0.8em; }
h1, h2, h3, h4, h5, h6 {
  margin: 1.7em 0 0.6em; font-size: 1em; font-weight: bold; line-height: 1.4;
  page-break-after: avoid; break-after: avoid; page-break-inside: avoid; break-inside: avoid;
}
h2 { font-size: 1.3em; }
h3 { font-size: 1.1em; }
ul, ol { padding-left: 1.6em; }
blockquote, pre { padding-left: 1em; border-left: 0.1em solid #999999; }
pre { white-space: pre-wrap; }
pre, code { font-family: inherit; }
hr { width: 3em; margin: 1.7em auto; border: 0; border-top: 0.06em solid #999999; }
a { color: inherit; }
`;

const PARTS = `
.letter-salutation { margin-bottom: 1.7em; font-size: 1.15em; }
.letter-opening, .letter-closing { margin-top: 1.7em; }
.letter-page { margin-top: 2.6em; }
.letter-heading { margin-top: 0; }
.letter-detail { margin: 0; font-size: 0.85em; page-break-after: avoid; break-after: avoid; }
.letter-item { margin-top: 1.7em; }
.letter-ending { margin-top: 2.6em; text-align: right; page-break-inside: avoid; break-inside: avoid; }
.letter-ending p { margin: 0; }
.letter-signature { font-size: 1.15em; }
.letter-postscript { margin-top: 2.6em; }
.letter-cover { padding-top: 30%; text-align: center; }
.letter-cover-to { font-size: 2em; line-height: 1.4; }
.letter-cover-open { margin-top: 1.4em; font-size: 1.25em; }
.letter-cover-foot { margin-top: 6em; }
.letter-cover-foot p { margin: 0; }
`;

const ITEMS = `
.letter-quote figure, .letter-translation { padding-left: 1.2em; }
.letter-quote-short { page-break-inside: avoid; break-inside: avoid; }
.letter-quote blockquote { padding: 0; border: 0; }
.letter-quote figcaption { font-size: 0.85em; page-break-before: avoid; break-before: avoid; }
.letter-quote figcaption:before { content: "— "; }
.letter-translation { margin-top: 0.6em; font-size: 0.95em; break-before: avoid; }
.letter-why { margin-top: 0.8em; }
.letter-drawing svg { display: block; width: 100%; height: auto; margin: 0 auto 1em; background: #ffffff; }
.letter-timeline { padding: 0; list-style: none; }
.letter-timeline > li { margin: 0 0 1.2em; padding-left: 1em; border-left: 0.15em solid #b5482f; }
.letter-event-date { font-size: 0.85em; page-break-after: avoid; break-after: avoid; }
.letter-event-date + p { margin-top: 0; }
.letter-event-note, .letter-event-source { margin-top: 0.2em; font-size: 0.85em; }
dfn { font-style: normal; font-weight: bold; }
.letter-picture { text-align: center; page-break-inside: avoid; break-inside: avoid; }
.letter-picture img { max-width: 100%; max-height: 90vh; }
.letter-picture figcaption { margin-top: 0.4em; font-size: 0.85em; line-height: 1.5; }
.letter-mark { font-size: 0.68em; line-height: 0; }
.letter-mark a, .letter-footnote-number { text-decoration: none; }
.letter-footnotes > ol { padding: 0; list-style: none; }
.letter-footnotes > ol > li { margin-top: 0.8em; }
.letter-footnote { margin-top: 0.8em; font-size: 0.9em; line-height: 1.6; }
.letter-contents ol { padding-left: 0; list-style: none; }
.letter-contents ol ol { padding-left: 1.2em; }
.letter-contents li { margin-top: 0.4em; }
.letter-contents a { text-decoration: none; }
`;

/** The stylesheet of a letter, or of a book of them, as an EPUB. */
export const EPUB_CSS = `${[TYPE, PARTS, ITEMS].map((part) => part.trimStart()).join('')}${NUMERALS.trim()}\n`;
