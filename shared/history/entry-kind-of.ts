import type { EntryKind } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { JournalState } from '../journal/journal-state.ts';

type OfOneEntry = { readonly entry?: { readonly kind?: EntryKind } } & {
  readonly pageId?: Id;
  readonly entryId?: Id;
};

/**
 * Input: the journal before a command, and the command's input, which was accepted. Output: the kind of the one entry that the
 * command is about; undefined for any other command.
 */
export function entryKindOf(before: JournalState, input: unknown): EntryKind | undefined {
  const { entry, pageId = '', entryId } = input as OfOneEntry;
  if (entry !== undefined) return entry.kind;
  if (entryId === undefined) return undefined;
  return before.pages.get(pageId)?.page.entries.find(({ id }) => id === entryId)?.kind;
}
