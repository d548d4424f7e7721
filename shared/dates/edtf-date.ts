import { z } from 'zod';

/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A calendar date as far as it is known; `month` and `day` count from 1. */
export type PartialDate = {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
};

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month in the proleptic Gregorian calendar, which EDTF uses for every year; 0 for no such month. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

function readParts(text: string): PartialDate | undefined {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year: Number(year) };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (day === undefined) return { year: Number(year), month: Number(month) };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/**
 * Whether `text` is an EDTF level 0 calendar date: `2023`, `2023-03` or `2023-03-14`, and one that exists.
 * Intervals and date-times, though level 0 too, are not dates of a journal.
 * Source: https://www.loc.gov/standards/datetime/ (EDTF, level 0). This is the fast reader, for the dates of files: the edtf
 * library, which confirms what is typed (`readTypedDate`) and is the peer in the tests, takes 85 µs a date, most of the time that
 * opening a journal of 100,000 entries would take. It also takes 2023-02-29 for a date.
 */
export function isEdtfDate(text: string): boolean {
  return readParts(text) !== undefined;
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
  const parts = readParts(date);
  if (parts === undefined) throw new RangeError(`Not an EDTF level 0 date: ${date}`);
  return parts;
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

/**
 * As `compareEdtfDates`, but only what is known of the days that are meant: undefined where one may be before, in or after the
 * other, as 2026 and 2026-03 may. 0 is one and the same day.
 */
export function compareKnownDates(a: string, b: string): number | undefined {
  const known = Math.min(a.length, b.length);
  const order = compareEdtfDates(a.slice(0, known), b.slice(0, known));
  if (order !== 0) return order;
  return precisionOf(a) === 'day' && precisionOf(b) === 'day' ? 0 : undefined;
}

/** A date as it stands in a file or a command: an EDTF level 0 date, `2023-03-00` read as `2023-03`. */
export const edtfDateSchema = z
  .string()
  .overwrite(normalizeUnknownParts)
  .refine(isEdtfDate, { params: { problem: 'not-a-date' } });
