import { useMemo } from 'react';
import type { Definition } from '../../shared/entries/entry-schema.ts';
import type { EntryFilter } from '../../shared/entries/find-entries.ts';
import { orderDefinitions } from '../../shared/letters/footnotes/order-definitions.ts';
import { useEntries } from '../app/use-entries.ts';

const DEFINITIONS: EntryFilter = { kinds: ['definition'] };

/** The journal's definitions in the order in which they explain the words of a letter; undefined while none are wanted or known. */
export function useDefinitions(
  isWanted: boolean,
  notebookId: string,
): readonly Definition[] | undefined {
  const { entries } = useEntries(isWanted ? DEFINITIONS : null);
  return useMemo(() => entries && orderDefinitions(entries, notebookId), [entries, notebookId]);
}
