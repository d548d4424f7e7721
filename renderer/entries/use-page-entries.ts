import { useState } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { keepSameEntries } from './keep-same-entries.ts';

/** What came with the last change of a page: entries that were not there before, by being added or put back. */
export type PageEntries = {
  readonly entries: readonly Entry[];
  readonly arrived: readonly Entry[];
};

/** A page's entries, each the same object as long as it says the same. */
export function usePageEntries(entries: readonly Entry[]): PageEntries {
  const [kept, setKept] = useState<PageEntries>({ entries, arrived: [] });
  const next = keepSameEntries(kept.entries, entries);
  if (next === kept.entries) return kept;
  const before = new Set(kept.entries.map(({ id }) => id));
  const changed = { entries: next, arrived: next.filter(({ id }) => !before.has(id)) };
  setKept(changed);
  return changed;
}
