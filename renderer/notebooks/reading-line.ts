import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';

type Dates = Pick<Reading, 'startedOn' | 'finishedOn'>;

/** What a list says of a book: the reading that is under way, else the last one by its dates, else the last one noted. */
export function latestReading(readings: readonly Reading[]): Reading | undefined {
  const current = readings.findLast(({ status }) => status === 'reading');
  if (current !== undefined) return current;
  const when = ({ finishedOn, startedOn }: Reading) => finishedOn ?? startedOn ?? '';
  return readings.toSorted((a, b) => compareEdtfDates(when(a), when(b))).at(-1);
}

/**
 * The dates of a reading as short as they can be said: `2026-01-03 → 01-17`, `2025-12-30 → 2026-01-02`, `2026-01-03 →`,
 * `2025`. Undefined where none is known.
 */
export function writeDates({ startedOn, finishedOn }: Dates): string | undefined {
  if (startedOn === undefined) return finishedOn;
  if (finishedOn === undefined) return `${startedOn} →`;
  if (startedOn === finishedOn) return startedOn;
  const isSameYear = startedOn.slice(0, 5) === finishedOn.slice(0, 5);
  return `${startedOn} → ${isSameYear ? finishedOn.slice(5) : finishedOn}`;
}
