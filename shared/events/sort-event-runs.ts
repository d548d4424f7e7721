import { compareEdtfDates } from '../dates/edtf-date.ts';
import type { Entry, Event } from '../entries/entry-schema.ts';

const byDate = (a: Event, b: Event) => compareEdtfDates(a.date, b.date);

/**
 * Input: the entries of a page. Output: the same with each run of events that follow each other in the order of their dates;
 * events of one date keep theirs, and every other entry its place. The very same list where nothing has to move.
 */
export function sortEventRuns(entries: readonly Entry[]): readonly Entry[] {
  const sorted: Entry[] = [];
  let run: Event[] = [];
  for (const entry of entries) {
    if (entry.kind === 'event') run.push(entry);
    else {
      sorted.push(...run.sort(byDate), entry);
      run = [];
    }
  }
  sorted.push(...run.sort(byDate));
  return sorted.every((entry, at) => entry === entries[at]) ? entries : sorted;
}
