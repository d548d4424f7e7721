import type { JournalState } from '../journal/journal-state.ts';
import { tagKey } from './tag-key.ts';
import { hasAnyTag } from './tags.ts';

/** On how many pages and entries at least one of the tags stands: so many have the one that they become. */
export function countTagged({ pages }: JournalState, tags: readonly string[]): number {
  const keys = new Set(tags.map(tagKey));
  let count = 0;
  for (const { page } of pages.values()) {
    if (hasAnyTag(page.tags, keys)) count += 1;
    for (const entry of page.entries) if (hasAnyTag(entry.tags, keys)) count += 1;
  }
  return count;
}
