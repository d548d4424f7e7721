import { dayAt, daySpan } from '../dates/day-span.ts';
import { precisionOf } from '../dates/edtf-date.ts';

/** At least `min` and at most `max`, both whole numbers. */
export type Range = { readonly min: number; readonly max: number };

/** How old a child was on a date, or how long before its birth that date was. */
export type Age =
  /** Completed months of life: twelve are a year of age. */
  | { readonly kind: 'born'; readonly months: Range }
  /** Completed months from the date to the birth. */
  | { readonly kind: 'before'; readonly months: Range }
  /** The dates are not known well enough to tell which came first; they lie in the same year, month or day. */
  | { readonly kind: 'around-birth'; readonly unit: 'year' | 'month' };

type Day = ReturnType<typeof dayAt>;

/** The first and the last day that a date may stand for. */
function boundsOf(date: string): readonly [first: Day, last: Day] {
  const { from, to } = daySpan(date);
  return [dayAt(from), dayAt(to - 1)];
}

function isBefore(a: Day, b: Day): boolean {
  return (a.year - b.year || a.month - b.month || a.day - b.day) < 0;
}

/** Completed calendar months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

function monthRange(from: readonly [Day, Day], to: readonly [Day, Day]): Range {
  return { min: monthsBetween(from[1], to[0]), max: monthsBetween(from[0], to[1]) };
}

/**
 * Input: a birthday and a date, both EDTF and known as far as they are known. Output: the age on that date in completed months,
 * 만 나이, as a range that holds the age of every pair of days that the two may stand for: nothing becomes more exact than it
 * was.
 *
 * Korean law: the day of birth is counted (민법 제158조, 행정기본법 제7조의2: full years, and months before the first birthday), so
 * a year is complete at the end of the day before the birthday (제160조 제2항) and the new age is that of the birthday. Where
 * the last month has no such day, the year or month ends with its last day (제160조 제3항): a child born on 29 February
 * completes a year at the end of 28 February and is a year older from 1 March on in a common year, and on 29 February in a
 * leap year; one born on the 31st is a month older on the 1st after a shorter month. Laws elsewhere differ: at common law an
 * age is reached on the day before the birthday, and New Zealand's law takes 28 February.
 */
export function ageAt(birthday: string, date: string): Age {
  const born = boundsOf(birthday);
  const at = boundsOf(date);
  if (!isBefore(at[0], born[1])) return { kind: 'born', months: monthRange(born, at) };
  if (isBefore(at[1], born[0])) return { kind: 'before', months: monthRange(at, born) };
  const precisions = [precisionOf(birthday), precisionOf(date)];
  return { kind: 'around-birth', unit: precisions.includes('year') ? 'year' : 'month' };
}

/** Completed years of an age in months: 만 나이. */
export function yearsOf({ min, max }: Range): Range {
  return { min: Math.floor(min / 12), max: Math.floor(max / 12) };
}
