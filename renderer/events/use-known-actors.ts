import { useMemo } from 'react';
import { useSnapshot } from '../app/session-store.ts';

/** Who did something in the events of the page's notebook, those of the page itself first. */
export function useKnownActors(pageId: string): readonly string[] {
  const { pages } = useSnapshot();
  return useMemo(() => {
    const own = pages.get(pageId);
    const others = [...pages.values()].filter(({ notebookId }) => notebookId === own?.notebookId);
    const actors = [own, ...others].flatMap((page) => page?.actors ?? []);
    return [...new Set(actors)];
  }, [pages, pageId]);
}
