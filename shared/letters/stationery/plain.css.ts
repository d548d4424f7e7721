import type { Paper } from '../letter-schema.ts';
import { nameNumerals, numeralsCss } from '../numerals/numerals-css.ts';
import { MOST_OF_SHEET, PAPER_SIZES, type PaperSize } from '../paper-sizes.ts';

/** The sheet: as a page of the printer, and as a leaf on the desk of a screen. */
function writeSheetCss({ width, height, marginBlock, marginInline, fontSize }: PaperSize): string {
  return `@page { size: ${width}mm ${height}mm; margin: ${marginBlock}mm ${marginInline}mm; }
.letter { font-size: ${fontSize}pt; }
@media screen {
  .letter-desk { margin: 0; padding: 24px; background: #faf7f2; }
  .letter-sheet {
    box-sizing: border-box; width: ${width}mm; max-width: 100%; min-height: ${height}mm;
    margin: 0 auto; padding: ${marginBlock}mm ${marginInline}mm;
    background: #fff; box-shadow: 0 1px 8px rgb(43 38 34 / 0.14);
  }
}
@media screen and (max-width: ${width}mm) {
  .letter-desk { padding: 0; background: #fff; }
  .letter-sheet { min-height: 0; padding: 32px 24px; box-shadow: none; }
  .letter { font-size: 17px; }
}
@media print {
  .letter-desk { margin: 0; }
}
.letter-picture img { max-height: ${Math.round(height * MOST_OF_SHEET)}mm; }`;
}

// One line of text (1.7em) is the unit between blocks. Lines and dots are borders: a printer leaves backgrounds out.
const TYPE = `
.letter {
  --letter-ink: #2b2622; --letter-quiet: #6f665e; --letter-line: #cfc5b8; --letter-accent: #b5482f;
  max-width: 38em; margin: 0 auto; color: var(--letter-ink);
  font-family: "Source Serif 4", "Gowun Batang", "Nanum Myeongjo", "Noto Serif KR", serif;
  line-height: 1.7; text-align: start; text-wrap: pretty; overflow-wrap: break-word;
  font-variant-numeric: lining-nums; font-kerning: normal; orphans: 2; widows: 2;
}
.letter { word-break: keep-all; line-break: strict; }
.letter :is(p, h2, h3, h4, h5, h6, li, figcaption) { unicode-bidi: plaintext; }
.letter :where(p, ul, ol, figure, blockquote, pre) { margin: 0; }
.letter :where(p, ul, ol, blockquote, pre, .letter-picture)
  + :where(p, ul, ol, blockquote, pre, .letter-picture) { margin-top: 0.85em; }
.letter-lead-in { break-after: avoid; break-inside: avoid; }
.letter strong { font-weight: 700; }
.letter:lang(ko) em {
  font-style: normal; text-decoration: underline 0.04em; text-underline-offset: 0.28em;
}
.letter a { color: inherit; text-decoration: underline 0.04em; text-underline-offset: 0.2em; }
.letter :is(pre, code) { font: inherit; font-variant-ligatures: none; }
.letter-picture { break-inside: avoid; text-align: center; }
.letter-picture img { display: block; max-width: 100%; margin: 0 auto; border-radius: 0.2em; }
.letter-picture figcaption { margin-top: 0.4em; color: var(--letter-quiet); font-size: 0.85em; line-height: 1.5; }
.letter-picture-words { color: var(--letter-quiet); }
.letter pre { padding-left: 1em; border-left: 0.1em solid var(--letter-line); white-space: pre-wrap; }
.letter blockquote { padding-left: 1em; border-left: 0.1em solid var(--letter-line); }
.letter hr { width: 3em; margin: 1.7em auto; border: 0; border-top: 0.06em solid var(--letter-line); }
.letter :where(ul, ol) { padding-left: 1.6em; }
.letter li::marker { color: var(--letter-quiet); font-variant-numeric: tabular-nums lining-nums; }
.letter :where(h2, h3, h4, h5, h6) {
  margin: 1.7em 0 0.6em; font-size: 1em; font-weight: 700; line-height: 1.45;
  text-wrap: balance; break-after: avoid; break-inside: avoid;
}
.letter :where(h3) { font-size: 1.1em; }`;

const PARTS = `
.letter-salutation { font-size: 1.15em; break-after: avoid; }
.letter-salutation + * { margin-top: 1.7em; }
.letter-page { margin-top: 1.7em; }
:is(.letter-opening, .letter-page) + .letter-page::before,
.letter-page + :is(.letter-closing, .letter-ending, .letter-postscript)::before {
  content: ""; display: block; width: 3em; margin: 2.55em auto; break-after: avoid;
  border-top: 0.06em solid var(--letter-accent);
}
:is(.letter-lead, .letter-year) + .letter-year { margin-top: 2.55em; }
:is(.letter-lead, .letter-year) + .letter-year::before { content: none; }
.letter-heading { margin: 0; font-size: 1.3em; }
.letter-detail, .letter-detail + .letter-detail {
  margin: 0; color: var(--letter-quiet); font-size: 0.85em;
  font-variant-numeric: tabular-nums lining-nums; break-after: avoid; break-inside: avoid;
}
.letter-item { margin-top: 1.7em; }
.letter-closing { margin-top: 1.7em; }
.letter-ending { margin-top: 2.55em; text-align: right; break-inside: avoid; break-before: avoid; }
.letter-ending p { unicode-bidi: isolate; }
.letter-signature { font-size: 1.15em; }
.letter-signature + .letter-date { margin-top: 0; }
.letter-date { color: var(--letter-quiet); font-variant-numeric: tabular-nums lining-nums; }
.letter-postscript { margin-top: 2.55em; }`;

const ITEMS = `
.letter-quote > :is(figure, .letter-translation) { padding-left: 1.5em; }
.letter-quote-short { break-inside: avoid; }
.letter-quote blockquote { position: relative; padding: 0; border: 0; orphans: 3; widows: 3; }
.letter-quote blockquote:not(.letter-has-marks)::before {
  content: "“" / ""; position: absolute; left: -0.53em; top: -0.06em;
  color: var(--letter-accent); font-size: 1.9em; line-height: 1;
}
.letter-quote figcaption {
  color: var(--letter-quiet); font-size: 0.85em; font-variant-numeric: tabular-nums lining-nums;
  break-before: avoid;
}
.letter-quote figcaption::before { content: "— "; }
.letter-translation { margin-top: 0.6em; color: var(--letter-quiet); }
.letter-why { margin-top: 0.85em; }
.letter-drawing svg { display: block; max-width: 100%; height: auto; break-inside: avoid; }
.letter-drawing svg + svg { margin-top: 1.2em; }
.letter-timeline { padding: 0; list-style: none; }
.letter-timeline > li {
  position: relative; margin-left: 0.3em; padding: 0 0 1.2em 1.5em; break-inside: avoid;
}
.letter-timeline > li:last-child { padding-bottom: 0; }
.letter-timeline > li::before {
  content: ""; position: absolute; left: 0; top: 0; bottom: 0;
  border-left: 0.08em solid var(--letter-line);
}
.letter-timeline > li:first-child::before { top: 0.8em; }
.letter-timeline > li::after {
  content: ""; position: absolute; left: -0.19em; top: 0.6em; width: 0; height: 0;
  border: 0.23em solid var(--letter-accent); border-radius: 50%;
}
.letter-event-date {
  color: var(--letter-quiet); font-size: 0.85em; font-variant-numeric: tabular-nums lining-nums;
  break-after: avoid;
}
.letter-event-date + p { margin-top: 0; }
.letter-event-note, .letter-event-source {
  margin-top: 0.2em; color: var(--letter-quiet); font-size: 0.85em;
}
.letter-event-source { overflow-wrap: anywhere; }
.letter dfn { font-style: normal; font-weight: 700; }
.letter-other-names { color: var(--letter-quiet); }`;

// A mark must not move the line it stands in.
const FOOTNOTES = `
.letter-mark {
  margin-inline-start: 0.08em; font-size: 0.68em; font-weight: 400; line-height: 0;
  font-variant-numeric: lining-nums;
}
.letter-mark a, .letter .letter-footnote-number { color: var(--letter-accent); text-decoration: none; }
.letter-footnotes { margin-top: 2.55em; font-size: 0.85em; line-height: 1.6; }
.letter-footnotes::before {
  content: ""; display: block; width: 5em; margin-bottom: 1em; break-after: avoid;
  border-top: 0.06em solid var(--letter-line);
}
.letter-footnotes .letter-footnotes-heading { margin: 0 0 0.6em; font-size: 1em; }
.letter-footnotes > ol { padding: 0; list-style: none; }
.letter-footnotes > ol > li { position: relative; padding-left: 1.6em; }
.letter-footnotes > ol > li + li { margin-top: 0.6em; }
.letter-footnote-number {
  position: absolute; left: 0; font-variant-numeric: tabular-nums lining-nums;
}`;
const NUMERALS = `${numeralsCss((each) => `.letter-numerals-${nameNumerals(each)}`)}
.letter [class$="-brackets"] { padding-left: 2.2em; }`;

/**
 * Input: a paper. Output: the stylesheet of the plain stationery, for `writeHtml` on paper and on screen. It names the fonts
 * `Source Serif 4`, `Gowun Batang`, `Nanum Myeongjo` and `Noto Serif KR` and loads none; put the letter into an element of class
 * `letter-sheet` to see it as a leaf of paper.
 */
export function plainStationeryCss(paper: Paper): string {
  const parts = [TYPE, NUMERALS, PARTS, ITEMS, FOOTNOTES];
  return [writeSheetCss(PAPER_SIZES[paper]), ...parts, ''].join('\n');
}
