import { compareEdtfDates } from '../dates/edtf-date.ts';
import type { Entry } from '../entries/entry-schema.ts';

/** The entries from `start` on that are events without another between them. */
function runFrom(entries: readonly Entry[], start: number): readonly Entry[] {
  const length = entries.slice(start).findIndex(({ kind }) => kind !== 'event');
  return entries.slice(start, length < 0 ? undefined : start + length);
}

const dateOf = (entry: Entry) => (entry.kind === 'event' ? entry.date : '');

/**
 * Input: the entries of a page. Output: the same with each run of events that follow each other in the order of their dates;
 * events of one date keep theirs, and every other entry its place. The very same list where nothing has to move.
 */
export function sortEventRuns(entries: readonly Entry[]): readonly Entry[] {
  const sorted: Entry[] = [];
  while (sorted.length < entries.length) {
    const run = runFrom(entries, sorted.length);
    const next = entries[sorted.length];
    if (run.length > 0) {
      sorted.push(...run.toSorted((a, b) => compareEdtfDates(dateOf(a), dateOf(b))));
    } else if (next !== undefined) sorted.push(next);
  }
  return sorted.every((entry, at) => entry === entries[at]) ? entries : sorted;
}
