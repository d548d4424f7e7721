import { compareEdtfDates, splitEdtfDate } from '../dates/edtf-date.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import { ENGLISH_MONTHS } from '../dates/months.ts';
import { groupBy } from '../group-by.ts';
import type { Language } from '../text/language.ts';

/** What is of one month, or, before the months, of a year and nobody knows which month. */
export type OfMonth<Thing> = {
  /** EDTF: `2026-03`, or `2026` where the month is not known. */
  readonly month: string;
  readonly things: readonly Thing[];
};

/** Input: things, and the EDTF date of each. Output: those of each month, in the order in which they came; the months in order. */
export function groupByMonth<Thing>(
  things: readonly Thing[],
  dateOf: (thing: Thing) => string,
): OfMonth<Thing>[] {
  const months = groupBy(things, (thing) => dateOf(thing).slice(0, 'YYYY-MM'.length));
  return [...months]
    .toSorted(([a], [b]) => compareEdtfDates(a, b))
    .map(([month, each]) => ({ month, things: each }));
}

/** A month of a book whose year is known from its cover: `3월`, `March`; the whole year where the month is not known. */
export function nameMonth(date: string, language: Language): string {
  const { month } = splitEdtfDate(date);
  if (month === undefined) return formatEdtfDate(date, language);
  return language === 'ko' ? `${month}월` : (ENGLISH_MONTHS[month - 1] ?? '');
}
