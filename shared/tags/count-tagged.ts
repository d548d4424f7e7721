import type { JournalState } from '../journal/journal-state.ts';
import { tagKey } from './tag-key.ts';

/** On how many pages and entries at least one of the tags stands: so many have the one that they become. */
export function countTagged({ pages }: JournalState, tags: readonly string[]): number {
  const keys = new Set(tags.map(tagKey));
  const isTagged = (own: readonly string[]) => own.some((tag) => keys.has(tagKey(tag)));
  let count = 0;
  for (const { page } of pages.values()) {
    if (isTagged(page.tags)) count += 1;
    for (const entry of page.entries) if (isTagged(entry.tags)) count += 1;
  }
  return count;
}
