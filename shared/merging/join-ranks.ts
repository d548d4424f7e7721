import { indexById } from '../index-by-id.ts';
import { toCanonicalJson } from './content.ts';
import type { Rank } from './rank.ts';
import { timeOf } from './stamp.ts';
import { sortById } from './stamp-list.ts';

function isNewer(a: Rank, b: Rank): boolean {
  const times = timeOf(a) - timeOf(b);
  return times > 0 || (times === 0 && toCanonicalJson(a) >= toCanonicalJson(b));
}

/** The place that each thing was given last; also of things that are gone, since they can come back. */
export function joinRanks(a: readonly Rank[], b: readonly Rank[]): Rank[] {
  const joined = indexById(a);
  for (const rank of b) {
    const other = joined.get(rank.id);
    joined.set(rank.id, other === undefined || isNewer(rank, other) ? rank : other);
  }
  return sortById(joined.values());
}
