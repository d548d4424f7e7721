import { createContext, useContext } from 'react';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';

/** What can be done with the entries of the page that is shown. The same object as long as the page stands. */
export type EntryCommands = {
  readonly pageId: string;
  readonly edit: (entryId: string) => void;
  readonly close: (entryId: string) => void;
  readonly star: (entryId: string, favourite: boolean) => void;
  readonly move: (entryId: string, step: -1 | 1) => void;
  readonly remove: (entryId: string, kind: EntryKind) => void;
  readonly showTag: (tag: string) => void;
};

export const EntryCommandsContext = createContext<EntryCommands | null>(null);

export function useEntryCommands(): EntryCommands {
  const commands = useContext(EntryCommandsContext);
  if (commands === null) throw new Error('An entry stands outside a page.');
  return commands;
}
