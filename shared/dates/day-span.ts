import { type PartialDate, splitEdtfDate } from './edtf-date.ts';

/** A stretch of whole days, counted since 1970-01-01; `from` belongs to it and `to` no longer does. */
export type DaySpan = { readonly from: number; readonly to: number };

const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

/**
 * Input: a day of the proleptic Gregorian calendar; month 13 is January of the next year. Output: days since 1970-01-01.
 * Source: days_from_civil, https://howardhinnant.github.io/date_algorithms.html, where a year begins with March, so that the
 * leap day is its last.
 */
export function countDays(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_IN_400_YEARS + dayOfCycle - DAYS_BEFORE_1970;
}

/** The other way: the day that is `days` after 1970-01-01. Source: civil_from_days, on the same page. */
export function dayAt(days: number): Required<PartialDate> {
  const shifted = Math.floor(days) + DAYS_BEFORE_1970;
  const cycle = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function spanOf(date: string): DaySpan {
  const { year, month, day } = splitEdtfDate(date);
  if (month === undefined) return { from: countDays(year, 1, 1), to: countDays(year + 1, 1, 1) };
  const first = countDays(year, month, day ?? 1);
  if (day !== undefined) return { from: first, to: first + 1 };
  return {
    from: first,
    to: month === 12 ? countDays(year + 1, 1, 1) : countDays(year, month + 1, 1),
  };
}

/**
 * Input: EDTF level 0 dates, the first and, of what lasted, the last. Output: all days that they can mean: `2023` is the whole
 * year. An end that lies before its beginning is not counted. Throws on anything that `isEdtfDate` refuses.
 */
export function daySpan(date: string, until?: string): DaySpan {
  const span = spanOf(date);
  if (until === undefined) return span;
  return { from: span.from, to: Math.max(span.to, spanOf(until).to) };
}

/** From the first day of all spans to the last; undefined for none. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan | undefined {
  const [first, ...others] = spans;
  if (first === undefined) return undefined;
  let { from, to } = first;
  for (const each of others) {
    from = Math.min(from, each.from);
    to = Math.max(to, each.to);
  }
  return { from, to };
}
