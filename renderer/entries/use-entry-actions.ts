import type { Entry } from '../../shared/entries/entry-schema.ts';
import { type ActionHandler, useActions } from '../actions/action-handlers.ts';
import { openDialog } from '../app/open-dialog.ts';
import type { EntryCommands } from './entry-commands.ts';
import { findEntryElement } from './scroll-to-entry.ts';

type EntryActionsOf = {
  readonly entries: readonly Entry[];
  readonly commands: EntryCommands;
  readonly editing: ReadonlySet<string>;
};

/** After the editor was drawn and has put the cursor where it begins. */
function focusTagField(entryId: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      findEntryElement(entryId)?.querySelector<HTMLElement>('.tag-input')?.focus(),
    ),
  );
}

/** Lends what can be done with an entry to the keys and the palette: with the entry that the focus is in. */
export function useEntryActions({ entries, commands, editing }: EntryActionsOf): void {
  const entryOf = (target: Element | null) => {
    const id = target?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
    return id === undefined ? undefined : entries.find((entry) => entry.id === id);
  };
  const onEntry = (
    act: (entry: Entry) => void,
    isFor: (entry: Entry) => boolean = () => true,
  ): ActionHandler => ({
    run: (target) => {
      const entry = entryOf(target);
      if (entry !== undefined) act(entry);
    },
    isAvailable: (target) => {
      const entry = entryOf(target);
      return entry !== undefined && isFor(entry);
    },
  });
  // One that is being edited is finished first: what is typed in it is not to be moved from under the cursor.
  const isAtRest = ({ id }: Entry) => !editing.has(id);

  useActions({
    'edit-entry': onEntry(({ id }) => commands.edit(id), isAtRest),
    'star-entry': onEntry(
      (entry) => entry.kind === 'quote' && commands.star(entry.id, !entry.favourite),
      ({ kind }) => kind === 'quote',
    ),
    'tag-entry': onEntry(({ id }) => {
      commands.edit(id);
      focusTagField(id);
    }),
    'move-entry-up': onEntry(({ id }) => commands.move(id, -1), isAtRest),
    'move-entry-down': onEntry(({ id }) => commands.move(id, 1), isAtRest),
    'move-to-page': onEntry(
      ({ id: entryId }) => openDialog({ kind: 'move-to-page', pageId: commands.pageId, entryId }),
      isAtRest,
    ),
    'split-page': commands.isTopic
      ? onEntry(
          ({ id: entryId }) => openDialog({ kind: 'split-page', pageId: commands.pageId, entryId }),
          (entry) => isAtRest(entry) && entry.id !== entries[0]?.id,
        )
      : undefined,
    'turn-into-events': onEntry(
      ({ id: entryId }) =>
        openDialog({ kind: 'turn-into-events', pageId: commands.pageId, entryId }),
      (entry) => entry.kind === 'note' && isAtRest(entry),
    ),
    'remove-entry': onEntry(({ id, kind }) => commands.remove(id, kind), isAtRest),
  });
}
