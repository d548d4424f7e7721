import { useEffect, useState } from 'react';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { useSnapshot } from '../app/session-store.ts';

type Loaded = {
  readonly notebookId: string;
  readonly pages?: readonly Page[];
  readonly error?: AppError;
};

/** A notebook's pages with their entries, asked for again whenever one of them changes; absent until main has answered. */
export function useNotebookPages(notebookId: string): Omit<Loaded, 'notebookId'> {
  const { notebooks, pages } = useSnapshot();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const pageIds = notebooks.find(({ id }) => id === notebookId)?.pages ?? [];
  const version = pageIds.map((id) => `${id}@${pages.get(id)?.updatedAt}`).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the reason to ask again
  useEffect(() => {
    let isWanted = true;
    void api.getPages({ notebookId }).then((answer) => {
      if (!isWanted) return;
      setLoaded(
        answer.ok ? { notebookId, pages: answer.value } : { notebookId, error: answer.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [notebookId, version]);

  return loaded?.notebookId === notebookId ? loaded : {};
}
