import { assertNever } from '../assert-never.ts';
import { countDays, type DaySpan, dayAt } from '../dates/day-span.ts';

/** Every how many years, months or days a tick stands. */
export type TickStep = {
  readonly unit: 'year' | 'month' | 'day';
  readonly size: number;
  /** The fewest days from one tick to the next. */
  readonly days: number;
};

/**
 * From the finest to the coarsest. Days begin anew with each month: every fifth is the 1st, 5th, 10th, 15th, 20th and 25th, as
 * one says them.
 */
export const TICK_STEPS: readonly TickStep[] = [
  { unit: 'day', size: 1, days: 1 },
  { unit: 'day', size: 2, days: 2 },
  { unit: 'day', size: 5, days: 4 },
  { unit: 'day', size: 10, days: 9 },
  { unit: 'month', size: 1, days: 28 },
  { unit: 'month', size: 3, days: 90 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (size) => ({ unit: 'year', size, days: 365 * size }) as const,
  ),
];

/** Days of the month that have a tick, but for every day. */
const DAYS_OF_MONTH: Readonly<Record<number, readonly number[]>> = {
  2: Array.from({ length: 14 }, (_, index) => 1 + 2 * index),
  5: [1, 5, 10, 15, 20, 25],
  10: [1, 10, 20],
};

function* listYears(size: number, { from, to }: DaySpan): Generator<number> {
  const first = Math.floor(dayAt(from).year / size) * size;
  const last = dayAt(to).year;
  for (let year = first; year <= last; year += size) yield countDays(year, 1, 1);
}

function* listMonths(size: number, { from, to }: DaySpan): Generator<number> {
  const start = dayAt(from);
  const end = dayAt(to);
  const last = end.year * 12 + end.month - 1;
  const first = Math.floor((start.year * 12 + start.month - 1) / size) * size;
  for (let month = first; month <= last; month += size) {
    const year = Math.floor(month / 12);
    yield countDays(year, month - year * 12 + 1, 1);
  }
}

function* listDays(size: number, span: DaySpan): Generator<number> {
  for (const first of listMonths(1, span)) {
    const days = DAYS_OF_MONTH[size];
    const { year, month } = dayAt(first);
    const next = month === 12 ? countDays(year + 1, 1, 1) : countDays(year, month + 1, 1);
    for (let day = 1; day <= next - first; day += 1) {
      if (days?.includes(day) ?? true) yield first + day - 1;
    }
  }
}

/**
 * Input: a step and a span of days. Output: its ticks in order, as days since 1970-01-01: the last one that stands before the
 * span, or at its beginning, and all within. There may be one or some more before and behind.
 */
export function listSteps({ unit, size }: TickStep, span: DaySpan): Generator<number> {
  switch (unit) {
    case 'year':
      return listYears(size, span);
    case 'month':
      return listMonths(size, span);
    case 'day':
      return listDays(size, span);
    default:
      return assertNever(unit);
  }
}
