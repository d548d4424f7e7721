import type { Paper } from './letter-schema.ts';

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
