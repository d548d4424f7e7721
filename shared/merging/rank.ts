import { z } from 'zod';
import { type Id, idSchema, instantSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';

const HEX = '0123456789abcdef';

/**
 * The place of something that does not stand where its id would put it: a fractional index (David Greenspan, "Implementing
 * Fractional Indexing", 2020), the digits of a hexadecimal fraction that never ends in 0.
 */
export const rankSchema = storedObject({
  id: idSchema,
  key: z.string().regex(/^[0-9a-f]*[1-9a-f]$/),
  at: instantSchema,
});
export type Rank = Readonly<z.infer<typeof rankSchema>>;

/** Where something stands that nobody has moved: a UUIDv7 sorts by the time it was made. */
function defaultKey(id: Id): string {
  return `${id.replaceAll('-', '').toLowerCase()}8`;
}

/** Input: two keys, the first smaller; '' is before every key, null behind every one. Output: a key between them. */
export function keyBetween(before: string, after: string | null): string {
  let key = '';
  for (let index = 0; ; index += 1) {
    const low = HEX.indexOf(before[index] ?? '0');
    const high = after === null ? HEX.length : HEX.indexOf(after[index] ?? '0');
    if (low === high) key += HEX[low];
    else if (high - low > 1) return key + HEX[(low + high) >> 1];
    else return key + HEX[low] + keyBetween(before.slice(index + 1), null);
  }
}

export type KeyOf = (id: Id) => string;

export function makeKeyOf(ranks: readonly Rank[]): KeyOf {
  if (ranks.length === 0) return defaultKey;
  const keys = new Map(ranks.map(({ id, key }) => [id, key]));
  return (id) => keys.get(id) ?? defaultKey(id);
}

function isBefore(keyOf: KeyOf, a: Id, b: Id): boolean {
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  return keyA < keyB || (keyA === keyB && a < b);
}

/** Whether ids from `start` up to `end` (both included, as far as they are there) stand in the order of their keys. */
export function isInOrder(ids: readonly Id[], keyOf: KeyOf, start = 0, end = ids.length): boolean {
  for (let index = Math.max(1, start); index < Math.min(end + 1, ids.length); index += 1) {
    if (!isBefore(keyOf, ids[index - 1] as Id, ids[index] as Id)) return false;
  }
  return true;
}

export function sortByRank<T>(
  items: readonly T[],
  idOf: (item: T) => Id,
  ranks: readonly Rank[],
): T[] {
  const keyOf = makeKeyOf(ranks);
  return items.toSorted((a, b) => (isBefore(keyOf, idOf(a), idOf(b)) ? -1 : 1));
}

/** The longest part of `ids` that stands in order already (patience sorting, Fredman 1975). */
function findKept(ids: readonly Id[], keyOf: KeyOf): ReadonlySet<Id> {
  const tails: number[] = [];
  const previous: number[] = [];
  ids.forEach((id, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(keyOf, ids[tails[middle] as number] as Id, id)) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const kept = new Set<Id>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) {
    kept.add(ids[index] as Id);
  }
  return kept;
}

/** Output: new keys for as few of `ids` as it takes for the keys to give their order. */
export function findNewKeys(ids: readonly Id[], keyOf: KeyOf): ReadonlyMap<Id, string> {
  const kept = findKept(ids, keyOf);
  const keys = new Map<Id, string>();
  let last = { key: '', id: '' };
  ids.forEach((id, index) => {
    let key = keyOf(id);
    const stays = kept.has(id) && (last.key < key || (last.key === key && last.id < id));
    if (!stays) {
      const next = ids.slice(index + 1).find((each) => kept.has(each) && keyOf(each) > last.key);
      key = keyBetween(last.key, next === undefined ? null : keyOf(next));
      keys.set(id, key);
    }
    last = { key, id };
  });
  return keys;
}
