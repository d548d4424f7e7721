import type { RuleContext } from '../commands/plan.ts';
import { type Id, idsFrom } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import { hasSameContent } from '../merging/content.ts';
import { joinStamps, nextStamp, stampOf, withEdits } from '../merging/stamp.ts';
import type { Entry } from './entry-schema.ts';

/** The entry as changed now, so that it is later than its tombstone on any page that it leaves or comes back to. */
export function restampEntry(entry: Entry, context: RuleContext): Entry {
  const { at, edits } = nextStamp(stampOf(entry), context);
  return withEdits({ ...entry, updatedAt: at }, edits);
}

/**
 * As `restampEntry`, of an entry that is on the page already and says the same as the one that arrives: later than both,
 * since either can have a tombstone elsewhere.
 */
export function joinEntry(living: Entry, arriving: Entry, context: RuleContext): Entry {
  const { at, edits } = joinStamps(stampOf(living), stampOf(arriving));
  return restampEntry(withEdits({ ...living, updatedAt: at }, edits), context);
}

/**
 * `entries` with `arriving` ones behind them, which keep their ids, by which letters and links name them. A stop between two
 * files can have left one on both pages: it stays where it is if it says the same, else it becomes an entry of its own.
 */
export function appendEntries(
  entries: readonly Entry[],
  arriving: readonly Entry[],
  context: RuleContext,
): Entry[] {
  const living = indexById(entries);
  const ids = idsFrom(context.newId, arriving.length);
  const joined = new Map<Id, Entry>();
  const added = arriving.flatMap((entry, at): Entry[] => {
    const other = living.get(entry.id);
    const moved = restampEntry(entry, context);
    if (other === undefined) return [moved];
    if (!hasSameContent(other, entry)) return [{ ...moved, id: ids[at] ?? context.newId }];
    joined.set(entry.id, joinEntry(other, entry, context));
    return [];
  });
  return [...entries.map((entry) => joined.get(entry.id) ?? entry), ...added];
}
