import type { PaperSize } from '../../paper-sizes.ts';
import { COLUMNS, ROWS } from '../../squares/square-indents.ts';
import type { StationeryArt } from '../stationery.ts';
import { round } from './points.ts';

const RULE = '#dba893';
const FRAME = '#c4765a';
/** Millimetres from the squares to the frame. */
const ROOM = 1.4;
/** Letters stand a little above the middle of their line, and squares with them: in parts of a square. */
const LIFT = 0.06;

type Grid = {
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  readonly square: number;
  readonly line: number;
};

/** One row of squares, in the middle of its line. */
function rowPath({ columns, left, right, square, line }: Grid, top: number): string {
  const upper = round(top + (line - square) / 2 - LIFT * square);
  const lower = round(upper + square);
  const across = `M${round(left)} ${upper}H${round(right)}M${round(left)} ${lower}H${round(right)}`;
  const down = Array.from(
    { length: columns + 1 },
    (_, at) => `M${round(left + at * square)} ${upper}V${lower}`,
  );
  return across + down.join('');
}

/** The tails of two fish in the gap in the middle, where sheets were once folded. */
function drawFold(x: number, y: number, size: number): string {
  const [w, h] = [size * 1.1, size / 2];
  const tail = (to: 1 | -1) =>
    `M${round(x + to * 0.35 * size)} ${round(y)}L${round(x + to * (w + 0.35 * size))} ${round(y - h)}L${round(x + to * (w * 0.6 + 0.35 * size))} ${round(y)}L${round(x + to * (w + 0.35 * size))} ${round(y + h)}z`;
  return `<path d="${tail(1)}${tail(-1)}" fill="${FRAME}"/>`;
}

/** `20 × 20`, drawn: it is no word of the letter. */
function drawFormat(x: number, y: number): string {
  const two = (at: number) =>
    `M${round(at)} ${round(y - 1.2)}q0-0.6 0.5-0.6t0.5 0.6q0 0.5-1 1.8h1.05`;
  const zero = (at: number) => `M${round(at + 0.5)} ${round(y - 1.8)}a0.5 1.2 0 1 0 0.01 0z`;
  const times = `M${round(x + 3.3)} ${round(y - 1)}l0.9 0.9m0-0.9l-0.9 0.9`;
  const d = [two(x), zero(x + 1.5), times, two(x + 5), zero(x + 6.5)].join('');
  return `<path d="${d}" fill="none" stroke="${FRAME}" stroke-width="0.2" stroke-linecap="round"/>`;
}

/** Input: a sheet, the side of a square and the distance of rows in millimetres. Output: its squares, in a frame; fewer
 * where it is shown small. */
export function drawSquares(
  size: PaperSize,
  square: number,
  line: number,
  { columns, rows } = { columns: COLUMNS, rows: ROWS },
): StationeryArt {
  const { width, height, marginBlock, marginInline } = size;
  const [left, right] = [marginInline, width - marginInline];
  const grid = { columns, left, right, square, line };
  const gap = (line - square) / 2;
  const path = Array.from({ length: rows }, (_, row) => rowPath(grid, marginBlock + row * line));
  const sides = [left - ROOM, right + ROOM].map(round);
  const lift = LIFT * square;
  const [top, bottom] = [marginBlock + gap - ROOM, height - marginBlock - gap + ROOM].map((y) =>
    round(y - lift),
  );
  const frame = `M${sides[0]} ${top}H${sides[1]}V${bottom}H${sides[0]}z`;
  const down = sides.map((x) => `M${x} 0V${round(line)}`).join('');
  const rules = (d: string) => `<path d="${d}" fill="none" stroke="${RULE}" stroke-width="0.18"/>`;
  const framed = (d: string) =>
    `<path d="${d}" fill="none" stroke="${FRAME}" stroke-width="0.35"/>`;
  return {
    sheet: [
      rules(path.join('')),
      framed(frame),
      drawFold(width / 2, height / 2 - lift, Math.min(2 * gap * 0.62, 2)),
      drawFormat(left - ROOM, height - marginBlock - gap + ROOM + 4),
    ].join(''),
    depth: { head: marginBlock, foot: marginBlock },
    tile: { height: line, content: rules(rowPath(grid, 0)) + framed(down) },
  };
}
