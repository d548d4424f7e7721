import { findChangedPart } from '../find-changed-part.ts';
import type { Id, Instant } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import { hasSameContent } from './content.ts';
import { coversEdits } from './edits.ts';
import { findNewKeys, isInOrder, makeKeyOf, type Rank } from './rank.ts';
import {
  joinStamps,
  nextStamp,
  type Stamp,
  type StampContext,
  type Stamped,
  stampOf,
  withEdits,
} from './stamp.ts';
import type { Tombstone } from './tombstone.ts';

export type Record = Stamped & { readonly id: Id };

/** Tells what each new object became when it was stamped. */
export type Replacements = Map<object, object>;

export function sortById<T extends { readonly id: Id }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Input: a record as it was (or the tombstone that stands for it) and as it shall be. Output: what to write: the old one
 * where it says the same and has not been stamped anew by its rule, else the new one with a stamp after the old one's.
 */
export function stampRecord<T extends Stamped>(
  before: T | undefined,
  after: T,
  tombstone: Stamp | undefined,
  context: StampContext,
): T {
  if (before === after) return after;
  if (before !== undefined && hasSameContent(before, after)) {
    return coversEdits(after.edits, before.edits) ? after : before;
  }
  const last = before === undefined ? tombstone : stampOf(before);
  // Comes with a history of its own, from the trash or from another journal.
  if (last === undefined && after.edits !== undefined) return after;
  // A version that comes from elsewhere may have been changed later than the one it stands for.
  const known = last && (after.edits === last.edits ? last : joinStamps(last, stampOf(after)));
  const { at, edits } = nextStamp(known, context);
  return withEdits({ ...after, updatedAt: at }, edits);
}

type ListChange<T> = { readonly before: readonly T[]; readonly after: readonly T[] };

/** Stamps the records of a list that changed, and writes what left it into `removed`, which is changed in place. */
export function stampList<T extends Record>(
  { before, after }: ListChange<T>,
  removed: Map<Id, Tombstone>,
  replacements: Replacements,
  context: StampContext,
): readonly T[] {
  if (before === after) return after;
  const { start, end } = findChangedPart(after, before);
  const gone = before.slice(start, before.length - end);
  const old = indexById(gone);
  const stamped = after.slice(start, after.length - end).map((item) => {
    const result = stampRecord(old.get(item.id), item, removed.get(item.id), context);
    if (result !== item) replacements.set(item, result);
    removed.delete(item.id);
    return result;
  });
  const left = new Set(stamped.map(({ id }) => id));
  for (const item of gone) {
    if (!left.has(item.id)) {
      removed.set(item.id, { id: item.id, ...nextStamp(stampOf(item), context) });
    }
  }
  return [...after.slice(0, start), ...stamped, ...after.slice(after.length - end)];
}

/**
 * As `stampList`, for a list of ids: it has no records to say that an id was put back. `timeOfLast` gives the last change of
 * what an id names, which its removal must come after.
 */
export function stampIds(
  { before, after }: ListChange<Id>,
  removed: Map<Id, Tombstone>,
  timeOfLast: (id: Id) => Instant | undefined,
  context: StampContext,
): void {
  if (before === after) return;
  const old = new Set(before);
  const now = new Set(after);
  for (const id of now) {
    const tombstone = removed.get(id);
    if (tombstone !== undefined && tombstone.back !== true) {
      removed.set(id, { id, ...nextStamp(tombstone, context), back: true });
    }
  }
  for (const id of old) {
    if (now.has(id)) continue;
    const at = timeOfLast(id);
    const last = at === undefined ? removed.get(id) : joinStamps({ at }, removed.get(id) ?? { at });
    removed.set(id, { id, ...nextStamp(last, context) });
  }
}

/** The ranks with which a merged list comes out in the order of `after`; as few new ones as it takes. */
export function stampOrder(
  { before, after }: ListChange<Id>,
  ranks: readonly Rank[],
  context: StampContext,
): readonly Rank[] {
  let start = 0;
  while (start < after.length && after[start] === before[start]) start += 1;
  if (start === after.length) return ranks;
  const keyOf = makeKeyOf(ranks);
  if (isInOrder(after, keyOf, start)) return ranks;
  const byId = indexById(ranks);
  for (const [id, key] of findNewKeys(after, keyOf)) {
    const { at } = nextStamp(byId.get(id), context);
    byId.set(id, { id, key, at });
  }
  return sortById(byId.values());
}

/** As a file lists them. */
export function toTombstones(removed: ReadonlyMap<Id, Tombstone>): Tombstone[] {
  return sortById(removed.values());
}
