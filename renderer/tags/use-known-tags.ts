import { useMemo } from 'react';
import { countTags } from '../../shared/pages/page-summary.ts';
import { useSnapshot } from '../app/session-store.ts';

/** Every tag of the journal, the most used first. */
export function useKnownTags(): readonly string[] {
  const { pages } = useSnapshot();
  return useMemo(
    () =>
      countTags([...pages.values()].flatMap(({ tagCounts }) => tagCounts))
        .toSorted((a, b) => b.count - a.count)
        .map(({ tag }) => tag),
    [pages],
  );
}
