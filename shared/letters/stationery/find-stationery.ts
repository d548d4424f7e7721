import type { Paper } from '../letter-schema.ts';
import { PAPER_SIZES, type PaperSize } from '../paper-sizes.ts';
import { AIRMAIL } from './airmail.ts';
import { BOOK } from './book.ts';
import { BOTANICAL } from './botanical.ts';
import { HANDWRITING } from './handwriting.ts';
import { LARGE } from './large.ts';
import { MANUSCRIPT } from './manuscript.ts';
import { NIGHT } from './night.ts';
import { PLAIN } from './plain.ts';
import type { Stationery } from './stationery.ts';
import type { StationeryName } from './stationery-names.ts';

const STATIONERY: Readonly<Record<StationeryName, Stationery>> = {
  plain: PLAIN,
  airmail: AIRMAIL,
  manuscript: MANUSCRIPT,
  handwriting: HANDWRITING,
  book: BOOK,
  botanical: BOTANICAL,
  night: NIGHT,
  large: LARGE,
};

export function findStationery(name: StationeryName): Stationery {
  return STATIONERY[name];
}

/** A paper, and what is written on. */
export type SheetChoice = { readonly paper: Paper; readonly stationery: StationeryName };

/** Input: a paper and a stationery. Output: the sheet with the margins and the size of type that the stationery has on it. */
export function layOutSheet({ paper, stationery }: SheetChoice): PaperSize {
  const size = PAPER_SIZES[paper];
  return findStationery(stationery).lay?.(size) ?? size;
}
