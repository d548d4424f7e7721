import type { Margins, Paper } from '../letter-schema.ts';
import { type PaperSize, setMargins } from '../paper-sizes.ts';
import { AIRMAIL } from './airmail.ts';
import { BOOK } from './book.ts';
import { BOTANICAL } from './botanical.ts';
import { HANDWRITING } from './handwriting.ts';
import { LARGE } from './large.ts';
import { MANUSCRIPT } from './manuscript.ts';
import { NIGHT } from './night.ts';
import { PLAIN } from './plain.ts';
import { SQUARES } from './squares.ts';
import type { Stationery } from './stationery.ts';
import type { StationeryName } from './stationery-names.ts';

const STATIONERY: Readonly<Record<StationeryName, Stationery>> = {
  plain: PLAIN,
  airmail: AIRMAIL,
  manuscript: MANUSCRIPT,
  squares: SQUARES,
  handwriting: HANDWRITING,
  book: BOOK,
  botanical: BOTANICAL,
  night: NIGHT,
  large: LARGE,
};

export function findStationery(name: StationeryName): Stationery {
  return STATIONERY[name];
}

/** A paper, what is left empty of it, and what is written on. */
export type SheetChoice = {
  readonly paper: Paper;
  /** Left out, the usual ones. */
  readonly margins?: Margins | undefined;
  readonly stationery: StationeryName;
};

/**
 * Input: a paper, margins and a stationery. Output: the sheet with the margins and the size of type that the stationery has on
 * it; never narrower ones than its art needs.
 */
export function layOutSheet({ paper, margins, stationery }: SheetChoice): PaperSize {
  const { lay, leastMargins } = findStationery(stationery);
  const size = setMargins(paper, margins, leastMargins);
  return lay?.(size) ?? size;
}
