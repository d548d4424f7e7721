import type { PaperSize } from '../paper-sizes.ts';
import { INDENTS } from './parts/indents.css.ts';
import { writeWholeLines } from './parts/whole-lines.css.ts';
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
  writeCss: (size) => INDENTS + writeWholeLines(size, lineOf(size)),
  drawArt,
};
