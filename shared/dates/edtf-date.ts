import { parse } from 'edtf';
import { z } from 'zod';

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A calendar date as far as it is known; `month` and `day` count from 1. */
export type PartialDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Whether `text` is an EDTF level 0 calendar date: `2023`, `2023-03` or `2023-03-14`, and one that exists.
 * Intervals and date-times, though level 0 too, are not dates of a journal.
 * Source: https://www.loc.gov/standards/datetime/ (EDTF, level 0).
 */
export function isEdtfDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  try {
    parse(text, { level: 0, types: ['Date'] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads old notes' way of saying that a part is unknown: `2023-03-00` means `2023-03`, `2023-00-00` means `2023`.
 * Any other text is returned trimmed and otherwise as it was.
 */
export function normalizeUnknownParts(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})-00-00$/, '$1')
    .replace(/^(\d{4}-\d{2})-00$/, '$1');
}

/** Input: an EDTF level 0 date. Output: its parts. Throws on anything that `isEdtfDate` refuses. */
export function splitEdtfDate(date: string): PartialDate {
  if (!isEdtfDate(date)) throw new RangeError(`Not an EDTF level 0 date: ${date}`);
  const [year, month, day] = date.split('-').map(Number);
  return { year: year as number, month, day };
}

export function precisionOf(date: string): DatePrecision {
  const { month, day } = splitEdtfDate(date);
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/**
 * Total order of EDTF dates: an unknown day stands before the known days of its month, an unknown month before
 * the known months of its year. Negative, zero or positive, as `Array.prototype.sort` wants it.
 */
export function compareEdtfDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A date as it stands in a file or a command: an EDTF level 0 date, `2023-03-00` read as `2023-03`. */
export const edtfDateSchema = z
  .string()
  .overwrite(normalizeUnknownParts)
  .refine(isEdtfDate, { params: { problem: 'not-a-date' } });
