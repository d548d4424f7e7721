import type { PaperSize } from '../paper-sizes.ts';
import { COLUMNS, ROWS } from '../squares/square-indents.ts';
import { drawSquares } from './art/draw-squares.ts';
import { writeSquaresCss } from './parts/squares.css.ts';
import { writeWholeLines } from './parts/whole-lines.css.ts';
import type { Stationery } from './stationery.ts';

/** A row with the narrow gap below it, in parts of a square. */
const PITCH = 1.42;
/** A letter in parts of its square. */
const LETTER = 0.68;
/** Millimetres in a point. */
const POINT = 25.4 / 72;
/** Millimetres: squares need less room round them than words do. */
const SPARED = { block: 4, inline: 6 };
const LEAST = { block: 17, inline: 12 };

/** The side of a square in millimetres. */
function squareOf({ width, marginInline }: PaperSize): number {
  return (width - 2 * marginInline) / COLUMNS;
}

/** From a row to the next in millimetres. */
function lineOf({ height, marginBlock }: PaperSize): number {
  return (height - 2 * marginBlock) / ROWS;
}

/** As large as squares can be in the margins, and the rows in the middle of the sheet. */
function lay(size: PaperSize): PaperSize {
  const { width, height } = size;
  const block = Math.max(size.marginBlock - SPARED.block, LEAST.block);
  // Measure sets no bound to squares: where margins are narrow above and below, they are beside too.
  const beside = Math.min(size.marginInline, size.marginBlock + 1);
  const inline = Math.max(beside - SPARED.inline, LEAST.inline);
  const square = Math.min((width - 2 * inline) / COLUMNS, (height - 2 * block) / ROWS / 1.3);
  const line = Math.min((height - 2 * block) / ROWS, square * PITCH);
  return {
    ...size,
    marginInline: (width - square * COLUMNS) / 2,
    marginBlock: (height - line * ROWS) / 2,
    fontSize: Math.round(((square * LETTER) / POINT) * 10) / 10,
  };
}

/** 원고지: four hundred squares a sheet, a letter in each. */
export const SQUARES: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#26221f',
    quiet: '#665c55',
    line: '#dba893',
    accent: '#a5462c',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Gowun Batang' },
  lay,
  lineOf,
  writeCss: (size) =>
    writeWholeLines(size, lineOf(size)) + writeSquaresCss(size, squareOf(size), lineOf(size)),
  drawArt: (size) => drawSquares(size, squareOf(size), lineOf(size)),
};
