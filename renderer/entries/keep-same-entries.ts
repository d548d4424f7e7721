import type { Entry } from '../../shared/entries/entry-schema.ts';
import { indexById } from '../../shared/index-by-id.ts';

function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((each, index) => Object.is(each, b[index]))
  );
}

function isSameEntry(a: Entry, b: Entry): boolean {
  const [left, right] = [Object.entries(a), b as { readonly [key: string]: unknown }];
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => isSameValue(value, right[key]))
  );
}

/**
 * Input: the entries shown before, and those that came with a change of the page. Output: the new ones, where each that
 * says the same is the very object of before. Main sends whole pages, so without this one changed word would redraw all.
 */
export function keepSameEntries(
  before: readonly Entry[],
  next: readonly Entry[],
): readonly Entry[] {
  const known = indexById(before);
  const kept = next.map((entry) => {
    const old = known.get(entry.id);
    return old !== undefined && isSameEntry(old, entry) ? old : entry;
  });
  const isUnchanged =
    kept.length === before.length && kept.every((entry, index) => entry === before[index]);
  return isUnchanged ? before : kept;
}
