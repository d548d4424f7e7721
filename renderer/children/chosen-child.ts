import { useMemo } from 'react';
import type { Child } from '../../shared/journal/journal-schema.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { makeObservable, useObservable } from '../app/observable.ts';
import { useSnapshot } from '../app/session-store.ts';
import { notebooksFor } from './visible-notebooks.ts';

const chosen = makeObservable<string | null>(null);

/** Null shows the notebooks for every child. */
export const chooseChild = chosen.set;

/** The child whose notebooks are shown: the chosen one of several, or the only one there is. */
export function useChosenChild(): Child | undefined {
  const { children } = useSnapshot().journal;
  const id = useObservable(chosen);
  return children.length === 1 ? children[0] : children.find((child) => child.id === id);
}

export function useVisibleNotebooks(): readonly Notebook[] {
  const { journal, notebooks } = useSnapshot();
  const { children } = journal;
  const child = useChosenChild();
  const childId = children.length > 1 ? (child?.id ?? null) : null;
  // The same list until something changes: the palette prepares its lines by it.
  return useMemo(() => notebooksFor(notebooks, childId, children), [notebooks, childId, children]);
}
