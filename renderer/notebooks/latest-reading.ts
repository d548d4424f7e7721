import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';

/** What a list says of a book: the reading that is under way, else the last one by its dates, else the last one noted. */
export function latestReading(readings: readonly Reading[]): Reading | undefined {
  const current = readings.findLast(({ status }) => status === 'reading');
  if (current !== undefined) return current;
  const when = ({ finishedOn, startedOn }: Reading) => finishedOn ?? startedOn ?? '';
  return readings.toSorted((a, b) => compareEdtfDates(when(a), when(b))).at(-1);
}
