import { countDays, type DaySpan, dayAt } from '../dates/day-span.ts';

/** What a strip begins with: the first day of a year, of a month, or any day. */
type Unit = { readonly count: (day: number) => number; readonly dayOf: (count: number) => number };

const YEARS: Unit = {
  count: (day) => dayAt(day).year,
  dayOf: (year) => countDays(year, 1, 1),
};
const MONTHS: Unit = {
  count: (day) => dayAt(day).year * 12 + dayAt(day).month - 1,
  dayOf: (months) => {
    const year = Math.floor(months / 12);
    return countDays(year, months - year * 12 + 1, 1);
  },
};
const DAYS: Unit = { count: (day) => day, dayOf: (day) => day };

function chooseUnit(days: number): Unit {
  if (days >= 2 * 365) return YEARS;
  return days >= 60 ? MONTHS : DAYS;
}

/**
 * Input: a span and at most how many strips it is cut into. Output: them in order, of about the same length: whole years, months
 * or days;
 * the last may go on behind the span.
 */
export function cutIntoStrips(span: DaySpan, most: number): DaySpan[] {
  const { count, dayOf } = chooseUnit((span.to - span.from) / most);
  const first = count(span.from);
  const units = count(span.to - 1) - first + 1;
  const perStrip = Math.ceil(units / most);
  return Array.from({ length: Math.ceil(units / perStrip) }, (_, index) => ({
    from: dayOf(first + index * perStrip),
    to: dayOf(first + (index + 1) * perStrip),
  }));
}
