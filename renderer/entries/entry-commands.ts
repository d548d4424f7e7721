import { createContext, useContext } from 'react';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';

/** What is told of a drag by the keys. */
export type DragNews =
  | { readonly kind: 'taken' | 'given-up' }
  | { readonly kind: 'place'; readonly place: number; readonly all: number };

/** What can be done with the entries of the page that is shown. The same object as long as the page stands. */
export type EntryCommands = {
  readonly pageId: string;
  /** Only a topic is split. */
  readonly isTopic: boolean;
  readonly edit: (entryId: string) => void;
  readonly close: (entryId: string) => void;
  readonly star: (entryId: string, favourite: boolean) => void;
  readonly move: (entryId: string, step: -1 | 1) => void;
  /** Puts an entry into a gap between those that are shown, see `dropIndex`. */
  readonly drop: (entryId: string, gap: number) => void;
  readonly moveToPage: (entryId: string, toPageId: string) => void;
  /** The ids that the filter shows, in order. */
  readonly visibleIds: () => readonly string[];
  readonly tellDrag: (news: DragNews) => void;
  readonly remove: (entryId: string, kind: EntryKind) => void;
  readonly showTag: (tag: string) => void;
};

export const EntryCommandsContext = createContext<EntryCommands | null>(null);

export function useEntryCommands(): EntryCommands {
  const commands = useContext(EntryCommandsContext);
  if (commands === null) throw new Error('An entry stands outside a page.');
  return commands;
}
