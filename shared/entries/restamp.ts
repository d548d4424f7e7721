import type { RuleContext } from '../commands/plan.ts';
import { idsFrom } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import { hasSameContent } from '../merging/content.ts';
import { nextStamp, stampOf, withEdits } from '../merging/stamp.ts';
import type { Entry } from './entry-schema.ts';

/** The entry as changed now, so that it is later than its tombstone on any page that it leaves or comes back to. */
export function restampEntry(entry: Entry, context: RuleContext): Entry {
  const { at, edits } = nextStamp(stampOf(entry), context);
  return withEdits({ ...entry, updatedAt: at }, edits);
}

/**
 * `entries` with `arriving` ones behind them, which keep their ids, by which letters and links name them. A stop between two
 * files can have left one on both pages: it stays as it is where it says the same, else it becomes an entry of its own.
 */
export function appendEntries(
  entries: readonly Entry[],
  arriving: readonly Entry[],
  context: RuleContext,
): Entry[] {
  const living = indexById(entries);
  const ids = idsFrom(context.newId, arriving.length);
  const added = arriving.flatMap((entry, at): Entry[] => {
    const other = living.get(entry.id);
    const moved = restampEntry(entry, context);
    if (other === undefined) return [moved];
    return hasSameContent(other, entry) ? [] : [{ ...moved, id: ids[at] ?? context.newId }];
  });
  return [...entries, ...added];
}
