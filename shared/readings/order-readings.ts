import { compareKnownDates } from '../dates/edtf-date.ts';
import type { Reading } from './reading-schema.ts';

type Dated = Pick<Reading, 'status' | 'startedOn' | 'finishedOn'>;

/** Whether a work was read for the first time, or again. */
export type ReadingTurn = 'first' | 'again';

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (compareKnownDates(a, b) ?? 0) < 0;
}

/** Without dates that contradict each other. */
function trust(reading: Dated): Dated {
  const { status, startedOn, finishedOn } = reading;
  return isBefore(finishedOn, startedOn) ? { status } : reading;
}

/** A reading began at the latest on the day it ended. */
function startsBefore(a: Dated, b: Dated): boolean {
  return isBefore(a.startedOn ?? a.finishedOn, b.startedOn);
}

/** A reading ended at the earliest on the day it began; one that is going on ends after all that have ended. */
function endsBefore(a: Dated, b: Dated): boolean {
  if (a.status === 'reading') return false;
  if (b.status === 'reading') return true;
  return isBefore(a.finishedOn, b.finishedOn ?? b.startedOn);
}

/**
 * Input: two readings that were begun. Output: negative where the first is known to have come first, positive where the second
 * is, undefined where the dates do not tell, or where one was begun first and ended last. Dates are never guessed: `2004`
 * is before `2026-01-03`, and neither before nor after `2004-05`. No readings are before each other in a circle.
 */
export function compareReadings(one: Dated, other: Dated): number | undefined {
  const [a, b] = [trust(one), trust(other)];
  const aFirst = startsBefore(a, b) || endsBefore(a, b);
  const bFirst = startsBefore(b, a) || endsBefore(b, a);
  if (aFirst === bFirst) return undefined;
  return aFirst ? -1 : 1;
}

/**
 * Input: a reading, and every other reading of the same work. Output: `again` where another was finished before it, `first`
 * where it is dated and known to be before all the others; undefined where that is not known. A book that is wished for or
 * was put aside has not been read.
 */
export function findTurn(reading: Dated, others: readonly Dated[]): ReadingTurn | undefined {
  if (reading.status === 'want') return undefined;
  const begun = others.filter(({ status }) => status !== 'want');
  const orders = begun.map((other) => ({ other, order: compareReadings(reading, other) }));
  const isAgain = orders.some(({ other, order = 0 }) => other.status === 'finished' && order > 0);
  if (isAgain) return 'again';
  if (reading.startedOn === undefined && reading.finishedOn === undefined) return undefined;
  return orders.every(({ order = 0 }) => order < 0) ? 'first' : undefined;
}
