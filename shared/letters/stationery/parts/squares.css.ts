import type { PaperSize } from '../../paper-sizes.ts';
import { COLUMNS, INDENTS } from '../../squares/square-indents.ts';

function indent(name: string): string {
  return `calc(${INDENTS[name] ?? 0} * var(--letter-square))`;
}

function writeWidths(): string {
  return Array.from(
    { length: COLUMNS },
    (_, at) =>
      `.letter [class~="letter-cells-${at + 1}"] { width: calc(${at + 1} * var(--letter-square)); }`,
  ).join('\n');
}

/** What is beside the words stands in squares that the rows leave empty: the same numbers as there. */
function writeIndents(): string {
  return `
.letter :is(ul, ol):is(ul, [class], ol) { padding: 0 0 0 ${indent('ul')}; }
.letter blockquote { padding: 0 0 0 ${indent('blockquote')}; border: 0; }
.letter pre { padding: 0 0 0 ${indent('pre')}; border: 0; }
.letter .letter-quote > figure { padding: 0 0 0 ${indent('letter-quote-words')}; }
.letter .letter-quote blockquote { padding: 0; }
.letter .letter-quote > .letter-translation { padding: 0 0 0 ${indent('letter-translation')}; }
.letter ol.letter-timeline, .letter .letter-footnotes > ol:is(ol, [class]) { padding: 0; }
.letter .letter-footnotes > ol > li { padding: 0 0 0 ${indent('letter-footnote')}; }
.letter .letter-picture figcaption { padding: 0 0 0 ${indent('letter-caption')}; }`;
}

/**
 * Marks that the stylesheet sets, each in squares that the rows leave empty. Nothing is positioned: a printer writes what is so
 * behind all else, and a PDF would be read and copied in that order.
 */
const MARKS = `
.letter .letter-quote blockquote, .letter .letter-timeline > li, .letter .letter-footnotes > ol > li { position: static; }
.letter .letter-quote blockquote:not(.letter-has-marks)::before { content: none; }
.letter .letter-quote blockquote:not(.letter-has-marks) > p:first-child::before {
  content: "“" / ""; display: inline-block; width: var(--letter-square); height: var(--letter-step);
  margin-left: calc(-1 * var(--letter-square)); color: var(--letter-accent); text-align: center; vertical-align: top;
}
.letter .letter-quote figcaption { box-sizing: border-box; padding: 0 0 0 ${indent('letter-source')}; }
.letter .letter-quote figcaption::before {
  content: "—" / ""; display: inline-block; width: ${indent('letter-source')}; height: var(--letter-step);
  margin-left: calc(-1 * ${indent('letter-source')}); text-align: center; vertical-align: top;
}
.letter .letter-timeline > li {
  margin-left: calc(0.75 * var(--letter-square) - 1px); padding: 0 0 0 calc(1.25 * var(--letter-square));
  border-left: 1px solid var(--letter-line);
}
.letter .letter-timeline > li::before, .letter .letter-timeline > li::after { content: none; }
.letter .letter-event-date::before {
  content: ""; display: inline-block; width: 0; height: 0;
  margin: calc(0.5 * var(--letter-step) - 4px) calc(1.25 * var(--letter-square) - 4px) 0 calc(-1.25 * var(--letter-square) - 4px);
  border: 4px solid var(--letter-accent); border-radius: 50%; vertical-align: top;
}
.letter .letter-footnote-number {
  position: static; display: inline-block; width: ${indent('letter-footnote')}; height: var(--letter-step);
  margin-left: calc(-1 * ${indent('letter-footnote')}); padding-right: var(--letter-square); box-sizing: border-box;
  text-align: center; vertical-align: top;
}
.letter .letter-mark {
  display: inline-block; width: 0; height: var(--letter-step); margin: 0 0.5em 0 -0.5em; line-height: 1.6;
  vertical-align: top; white-space: nowrap;
}`;

/** Sheets are written full, to their last row. */
const FULL = `
.letter-drawing svg { outline: 0.3mm solid #fff; }
.letter :is(p, li, .letter-timeline > li, .letter-quote-short,
  .letter-detail) { break-inside: auto; }
.letter .letter-event-date { break-inside: avoid; }
.letter .letter-quote :is(blockquote, .letter-quote-one) { orphans: 1; widows: 1; }`;

const CELLS = `
.letter .letter-cover-to { font-size: 1em; }
.letter-cell, .letter-cells {
  display: inline-block; box-sizing: border-box; width: var(--letter-square); height: var(--letter-step);
  line-height: var(--letter-step); text-align: center; text-indent: 0; vertical-align: top; white-space: pre;
}
.letter-cell-small { font-size: 0.86em; }
.letter-cell-low { padding-left: 0.2em; text-align: left; }
.letter-cell-opening { padding-right: 0.2em; text-align: right; }
.letter-cell-closing { padding-left: 0.2em; text-align: left; }
.letter .letter-cell-none { width: 0; margin: 0 0.34em 0 -0.34em; padding: 0; text-align: left; }
.letter a .letter-cell { text-decoration: underline 0.04em; text-underline-offset: 0.3em; }
.letter:lang(ko) em .letter-cell { text-decoration: underline 0.04em; text-underline-offset: 0.3em; }
.letter s .letter-cell { text-decoration: line-through; }`;

/** A screen narrower than the sheet has ruled lines, and running text on them. */
function writeNarrow(width: number): string {
  return `
@media screen and (max-width: ${width}mm) {
  .letter {
    --letter-square: 0.8em; --letter-step: 2em; --letter-gap: 2em; width: auto;
  }
  .letter :is(p, h2, h3, h4, h5, h6, figcaption, li, pre) {
    background: repeating-linear-gradient(transparent 0 calc(2em - 1px), var(--letter-line) calc(2em - 1px) 2em);
  }
  .letter, .letter :is(p, li, h2, h3, h4, h5, h6, figcaption, pre, ol, ul, div, section) { line-height: 2em; }
  .letter :is(.letter-cell, .letter-cells) {
    display: inline; margin: 0; padding: 0; font-size: 1em; line-height: inherit; white-space: inherit;
  }
  .letter .letter-mark { display: inline; margin: 0 0 0 0.08em; line-height: 0; vertical-align: super; }
  .letter :is(h2, h3, h4, h5, h6, .letter-detail, .letter-cover p) { text-align: center; }
  .letter-ending p { text-align: right; }
}`;
}

/** Input: a sheet, the side of a square and the distance of rows in millimetres. Output: how words stand in squares. */
export function writeSquaresCss({ width }: PaperSize, square: number, line: number): string {
  return `
.letter {
  --letter-square: ${square}mm; width: calc(${COLUMNS * square}mm + 1px); margin: 0;
  orphans: 1; widows: 1; text-wrap: wrap; word-break: normal; line-break: auto; hyphens: manual; --letter-step: ${line}mm;
}
.letter :is(p, h2, h3, h4, h5, h6, figcaption, li, pre, .letter-cover, .letter-ending) {
  text-align: start; text-indent: 0; text-wrap: wrap; letter-spacing: 0;
}
${CELLS}
${writeWidths()}${writeIndents()}${FULL}${MARKS}${writeNarrow(width)}
`;
}
