import type { PaperSize } from '../paper-sizes.ts';
import type { Stationery, StationeryArt } from './stationery.ts';

const RULE = '#dabdae';
const FRAME = '#bd917c';
/** A line's height in parts of the size of type. */
const LEADING = 2;
/** Millimetres in a point. */
const POINT = 25.4 / 72;
/** How far below a line's upper edge its rule is, in parts of the line: just below the letters' feet. */
const RULE_AT = 0.74;
/** Millimetres from the words to the inner line of the frame. */
const ROOM = 4;

function lineOf({ fontSize }: PaperSize): number {
  return fontSize * LEADING * POINT;
}

/** As many whole lines as there is room for, in the middle of the sheet. */
function lay(size: PaperSize): PaperSize {
  const line = lineOf(size);
  const count = Math.floor((size.height - 2 * size.marginBlock) / line);
  return { ...size, marginBlock: (size.height - count * line) / 2 };
}

function drawRules({ width, marginInline }: PaperSize, heights: readonly number[]): string {
  const [left, right] = [marginInline - ROOM, width - marginInline + ROOM];
  const d = heights.map((y) => `M${left} ${Math.round(y * 1000) / 1000}H${right}`).join('');
  return `<path d="${d}" fill="none" stroke="${RULE}" stroke-width="0.18"/>`;
}

/** The frame's two lines, from `top` to `bottom`. */
function drawFrame({ width, marginInline }: PaperSize, top: number, bottom: number): string {
  const box = (out: number) => {
    const left = marginInline - ROOM - out;
    return `M${left} ${top - out}H${width - left}V${bottom + out}H${left}z`;
  };
  return [
    `<path d="${box(0)}" fill="none" stroke="${FRAME}" stroke-width="0.25"/>`,
    `<path d="${box(1.2)}" fill="none" stroke="${FRAME}" stroke-width="0.5"/>`,
  ].join('');
}

function drawArt(size: PaperSize): StationeryArt {
  const { width, height, marginBlock, marginInline } = size;
  const line = lineOf(size);
  const count = Math.round((height - 2 * marginBlock) / line);
  const heights = Array.from({ length: count }, (_, k) => marginBlock + (k + RULE_AT) * line);
  // One line of room above the first rule, and the last rule is the frame's.
  const [top, bottom] = [RULE_AT - 1, count + RULE_AT - 1].map((k) => marginBlock + k * line);
  const sides = [marginInline - ROOM, width - marginInline + ROOM];
  const outer = [marginInline - ROOM - 1.2, width - marginInline + ROOM + 1.2];
  const down = (across: readonly number[]) => across.map((x) => `M${x} 0V${line}`).join('');
  return {
    sheet: drawRules(size, heights) + drawFrame(size, top ?? 0, bottom ?? height),
    depth: { head: marginBlock, foot: marginBlock },
    tile: {
      height: line,
      content: [
        drawRules(size, [RULE_AT * line]),
        `<path d="${down(sides)}" stroke="${FRAME}" stroke-width="0.25"/>`,
        `<path d="${down(outer)}" stroke="${FRAME}" stroke-width="0.5"/>`,
      ].join(''),
    },
  };
}

/** The cover's words stand on lines too: so many lines lie above the name, and below when to open. */
function writeCoverCss(size: PaperSize): string {
  const line = lineOf(size);
  const count = Math.round((size.height - 2 * size.marginBlock) / line);
  const above = Math.round(count * 0.36);
  const below = count - above - 6;
  return `
.letter-cover { grid-template-rows: ${above * line}mm auto ${below * line}mm auto; min-height: 0; }
.letter .letter-cover-to { font-size: 1.5em; }
.letter .letter-cover-open { font-size: 1em; }
.letter-cover-face::after, .letter-cover-open::before { height: ${line}mm; margin: 0; border: 0; }`;
}

/** Everything is as high as whole lines, so that what follows stands on its line again. */
function writeCss(size: PaperSize): string {
  const line = `${lineOf(size)}mm`;
  const picture = Math.floor((size.height * 0.36) / lineOf(size));
  return `
.letter {
  --letter-half: 0mm; --letter-step: ${line}; --letter-gap: ${line}; --letter-below-heading: 0mm;
  max-width: none;
}
.letter, .letter :is(p, li, h2, h3, h4, h5, h6, figcaption, pre, ol, ul, div, section) { line-height: ${line}; }
.letter :is(.letter-salutation, .letter-detail, .letter-signature, .letter-event-date, .letter-event-note,
  .letter-event-source, figcaption, .letter-footnotes, h2, h3, h4, h5, h6) { font-size: 1em; }
:is(.letter-opening, .letter-page) + .letter-page::before,
.letter-page + :is(.letter-closing, .letter-ending, .letter-postscript)::before {
  height: ${line}; margin: 0 auto; border: 0;
}
.letter-footnotes::before { height: 0; margin: 0; border: 0; }
.letter .letter-footnotes > ol > li + li,
.letter :is(.letter-translation, .letter-why, .letter-event-note, .letter-event-source, figcaption) { margin-top: 0; }
.letter .letter-footnotes-heading { margin: 0; }
.letter .letter-timeline > li { padding-bottom: 0; }
.letter hr { height: ${line}; margin: 0; border: 0; }
.letter .letter-picture { margin-top: ${line}; }
.letter .letter-picture img { width: 100%; height: calc(${picture} * ${line}); max-height: none; border-radius: 0; object-fit: scale-down; }
.letter .letter-picture img, .letter-drawing svg { background: #fff; }
.letter-drawing svg + svg { margin-top: ${line}; }
.letter .letter-quote blockquote:not(.letter-has-marks)::before { top: -0.2em; }${writeCoverCss(size)}
`;
}

/** Ruled paper in a frame, as manuscripts are written on; the words stand on its lines. */
export const MANUSCRIPT: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#26221f',
    quiet: '#6a5f57',
    line: '#cdb5a6',
    accent: '#a5462c',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Nanum Myeongjo' },
  lay,
  lineOf,
  writeCss,
  drawArt,
};
