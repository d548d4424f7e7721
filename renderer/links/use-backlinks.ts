import { createContext, useContext, useEffect, useState } from 'react';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import { api } from '../app/bridge.ts';
import { useSnapshot } from '../app/session-store.ts';

/** What links to a page and to its definitions, by their ids. */
type BacklinksById = ReadonlyMap<string, readonly EntryInPlace[]>;

const NONE: BacklinksById = new Map();
const NOTHING: readonly EntryInPlace[] = [];

export const BacklinksContext = createContext<BacklinksById>(NONE);

/** What links to a page or a term of the page that is shown. */
export function useBacklinksTo(id: string): readonly EntryInPlace[] {
  return useContext(BacklinksContext).get(id) ?? NOTHING;
}

/** What links to a page and to its definitions, asked for again whenever a page of the journal changes. */
export function useBacklinksOf(pageId: string): BacklinksById {
  const { pages, notebooks } = useSnapshot();
  const [found, setFound] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: pages and notebooks stand for every change of the journal.
  useEffect(() => {
    let isCurrent = true;
    void api.findBacklinks({ pageId }).then((answer) => {
      if (!isCurrent || !answer.ok) return;
      const next = new Map(answer.value.map(({ id, from }) => [id, from]));
      // Where nothing links to anything, nothing is drawn anew.
      setFound((before) => (next.size === 0 && before.size === 0 ? before : next));
    });
    return () => {
      isCurrent = false;
    };
  }, [pageId, pages, notebooks]);
  return found;
}
