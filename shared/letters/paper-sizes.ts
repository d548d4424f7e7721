import type { Margins, Paper } from './letter-schema.ts';

/** A sheet upright and how a letter is set on it. */
export type PaperSize = {
  /** Millimetres. */
  readonly width: number;
  /** Millimetres. */
  readonly height: number;
  /** Millimetres: above and below the text. */
  readonly marginBlock: number;
  /** Millimetres: left and right of the text, so that a line holds at most 38 Korean letters. */
  readonly marginInline: number;
  /** Points. */
  readonly fontSize: number;
};

/**
 * Sources: ISO 216 (A4, A5); KS A 5201 and JIS P 0138 (B5 as Korean paper shops sell it, larger than ISO B5);
 * ANSI/ASME Y14.1 (Letter, 8.5 × 11 in).
 */
export const PAPER_SIZES: Readonly<Record<Paper, PaperSize>> = {
  A4: { width: 210, height: 297, marginBlock: 30, marginInline: 31, fontSize: 11 },
  A5: { width: 148, height: 210, marginBlock: 20, marginInline: 19, fontSize: 10 },
  B5: { width: 182, height: 257, marginBlock: 25, marginInline: 24, fontSize: 10.5 },
  Letter: { width: 215.9, height: 279.4, marginBlock: 28, marginInline: 34, fontSize: 11 },
};

/** The most of a sheet's height that one picture takes. */
export const MOST_OF_SHEET = 0.45;

/** What the margins of a sheet become, in parts of the usual ones. */
const SHARES: Readonly<Record<Margins, { readonly block: number; readonly inline: number }>> = {
  narrow: { block: 0.68, inline: 0.7 },
  usual: { block: 1, inline: 1 },
  wide: { block: 1.25, inline: 1.35 },
};
/** Millimetres: room for the printer's own edge and for the number of a page. */
const LEAST: LeastMargins = { block: 15, inline: 12 };
/** Letters in a line: the longest that is still easy to read. */
const MEASURE = 38;
/** Millimetres in a point. */
const POINT = 25.4 / 72;

/** Millimetres: what must stay empty above and below, left and right. */
export type LeastMargins = { readonly block: number; readonly inline: number };

/**
 * Input: a paper, the margins wished for, and the least that may stay. Output: the sheet with them, in whole millimetres. Narrow
 * ones never make a line longer than the measure: where the usual ones are as narrow as that, they stay.
 */
export function setMargins(
  paper: Paper,
  margins: Margins = 'usual',
  least: LeastMargins = LEAST,
): PaperSize {
  const size = PAPER_SIZES[paper];
  if (margins === 'usual') return size;
  const { block, inline } = SHARES[margins];
  const column = MEASURE * size.fontSize * POINT;
  const beside = Math.min(size.marginInline, Math.ceil((size.width - column) / 2));
  return {
    ...size,
    marginBlock: Math.max(Math.round(size.marginBlock * block), least.block),
    marginInline: Math.max(Math.round(size.marginInline * inline), least.inline, beside),
  };
}
