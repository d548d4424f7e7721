import { useMemo } from 'react';
import type { Definition } from '../../shared/entries/entry-schema.ts';
import type { AppError } from '../../shared/result.ts';
import { useEntries } from '../app/use-entries.ts';

/** A definition and the page that it stands on. */
export type DefinitionInPlace = Definition & { readonly pageId: string };

type FoundDefinitions = {
  /** Undefined until main has answered. */
  readonly definitions?: readonly DefinitionInPlace[];
  readonly error?: AppError;
};

/** Every definition of a notebook, in its order. */
export function useDefinitions(notebookId: string): FoundDefinitions {
  const { entries, error } = useEntries({ kinds: ['definition'], notebookId });
  return useMemo(() => {
    if (error !== undefined) return { error };
    if (entries === undefined) return {};
    const definitions = entries.flatMap(({ entry, pageId }) =>
      entry.kind === 'definition' ? { ...entry, pageId } : [],
    );
    return { definitions };
  }, [entries, error]);
}
