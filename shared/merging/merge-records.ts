import type { Id } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import { contentOf, toCanonicalJson } from './content.ts';
import { coversEdits, joinEdits } from './edits.ts';
import { type Stamp, type Stamped, stampOf, timeOf, withEdits } from './stamp.ts';
import type { Record } from './stamp-list.ts';
import type { Tombstone } from './tombstone.ts';

export type Merged<T> = {
  readonly value: T;
  /** The version that gave way though the other had not seen it: it goes to the trash. */
  readonly loser?: T;
};

/** An order of what says the same, the same on every computer. */
function isStronger(a: Stamped, b: Stamped): boolean {
  // The edits behind the first are joined and do not count.
  const json = (each: Stamped) => toCanonicalJson({ ...each, edits: each.edits?.split(' ')[0] });
  return json(a) >= json(b);
}

function isNewer(a: Stamped, b: Stamped): boolean {
  const [timeA, timeB] = [timeOf(stampOf(a)), timeOf(stampOf(b))];
  if (timeA !== timeB) return timeA > timeB;
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  return contentA > contentB || (contentA === contentB && isStronger(a, b));
}

/**
 * Two versions of one record. The newer wins, and of two of the same time the one whose content sorts higher: an order that
 * is the same on every computer, and that needs no clock to be right, since a change is stamped later than all it has seen.
 * The value is a join: commutative, associative, idempotent.
 */
export function mergeRecords<T extends Stamped>(a: T, b: T): Merged<T> {
  if (a === b) return { value: a };
  const [winner, loser] = isNewer(a, b) ? [a, b] : [b, a];
  const edits = joinEdits(winner.edits, loser.edits);
  const value = edits === winner.edits ? winner : withEdits(winner, edits);
  if (contentOf(winner) === contentOf(loser)) return { value };
  return coversEdits(winner.edits, loser.edits) ? { value } : { value, loser };
}

/** As `mergeRecords`, of two tombstones. */
export function mergeTombstones(a: Tombstone, b: Tombstone): Tombstone {
  if (a === b) return a;
  const times = timeOf(a) - timeOf(b);
  const isBack = (each: Tombstone) => each.back === true;
  const isFirst = isBack(a) === isBack(b) ? isStronger(a, b) : isBack(a);
  const [winner, loser] = times > 0 || (times === 0 && isFirst) ? [a, b] : [b, a];
  return withEdits(winner, joinEdits(winner.edits, loser.edits));
}

/** A record on one side that the other has removed. It stays where it was changed later, else it is lost or long known. */
function mergeWithTombstone<T extends Record>(record: T, tombstone: Tombstone): Merged<T | null> {
  const stamp: Stamp = stampOf(record);
  if (timeOf(stamp) >= timeOf(tombstone)) {
    return { value: withEdits(record, joinEdits(record.edits, tombstone.edits)) };
  }
  return coversEdits(tombstone.edits, record.edits)
    ? { value: null }
    : { value: null, loser: record };
}

/** Input: two versions of a list. Output: the records of both in no order; `removed` is changed in place. */
export function mergeLists<T extends Record>(
  a: readonly T[],
  b: readonly T[],
  removed: Map<Id, Tombstone>,
): { readonly items: readonly T[]; readonly losers: readonly T[] } {
  const others = indexById(b);
  const known = new Set(a.map(({ id }) => id));
  const losers: T[] = [];
  const items: T[] = [];
  for (const item of [...a, ...b.filter(({ id }) => !known.has(id))]) {
    const other = others.get(item.id);
    const merged = mergeRecords(item, other ?? item);
    if (merged.loser !== undefined) losers.push(merged.loser);
    const tombstone = removed.get(item.id);
    const left = tombstone === undefined ? merged : mergeWithTombstone(merged.value, tombstone);
    if (left !== merged && left.loser != null) losers.push(left.loser);
    if (left.value === null) {
      const edits = joinEdits(tombstone?.edits, merged.value.edits);
      if (tombstone !== undefined) removed.set(item.id, withEdits(tombstone, edits));
      continue;
    }
    items.push(left.value);
    removed.delete(item.id);
  }
  return { items, losers };
}

/** Both lists of tombstones as one. */
export function joinTombstones(
  a: readonly Tombstone[],
  b: readonly Tombstone[],
): Map<Id, Tombstone> {
  const joined = indexById(a);
  for (const each of b) {
    const other = joined.get(each.id);
    joined.set(each.id, other === undefined ? each : mergeTombstones(other, each));
  }
  return joined;
}
