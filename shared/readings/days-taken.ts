import { precisionOf, splitEdtfDate } from '../dates/edtf-date.ts';
import type { Reading } from './reading-schema.ts';

const DAY = 86_400_000;

function toUtc(date: string): number {
  const { year, month = 1, day = 1 } = splitEdtfDate(date);
  return Date.UTC(year, month - 1, day);
}

/**
 * Days from start to finish, at least 1: 2026-01-03 to 2026-01-17 is 14. Undefined unless both days are known and in
 * order, since a guess would make a half known date exact.
 */
export function daysTaken(reading: Pick<Reading, 'startedOn' | 'finishedOn'>): number | undefined {
  const { startedOn, finishedOn } = reading;
  if (startedOn === undefined || finishedOn === undefined) return undefined;
  if (precisionOf(startedOn) !== 'day' || precisionOf(finishedOn) !== 'day') return undefined;
  const days = Math.round((toUtc(finishedOn) - toUtc(startedOn)) / DAY);
  return days < 0 ? undefined : Math.max(1, days);
}
