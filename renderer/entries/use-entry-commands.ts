import { type RefObject, useMemo } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { api } from '../app/bridge.ts';
import { useLatest } from '../app/use-latest.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { showToast } from '../ui/toasts.tsx';
import { useCall } from '../ui/use-call.ts';
import { entriesMessages } from './entries-messages.ts';
import type { EntryCommands } from './entry-commands.ts';
import { focusEntry, focusedAction, focusNeighbour } from './focus-entry.ts';
import { moveTarget } from './move-target.ts';

type CommandsOf = {
  readonly pageId: string;
  readonly entries: readonly Entry[];
  /** Those that the filter shows, in order. */
  readonly visible: readonly Entry[];
  readonly setEditing: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly showTag: (tag: string) => void;
  readonly announce: (sentence: string) => void;
};

/** What the entries of a page can have done to them. The object stays the same, so that no entry is redrawn for it. */
export function useEntryCommandsOf(of: CommandsOf): EntryCommands {
  const isEditable = useIsEditable();
  const messages = useMessages(entriesMessages);
  const call = useCall();
  const latest = useLatest({ ...of, messages, call, isEditable });
  const { pageId } = of;
  return useMemo(() => makeCommands(pageId, latest), [pageId, latest]);
}

type Latest = RefObject<
  CommandsOf & {
    readonly messages: ReturnType<typeof useMessages<(typeof entriesMessages)['ko']>>;
    readonly call: ReturnType<typeof useCall>;
    /** Without it a click on an entry's words, or a key, does nothing. */
    readonly isEditable: boolean;
  }
>;

function makeCommands(pageId: string, latest: Latest): EntryCommands {
  return {
    pageId,
    edit: (entryId) => {
      if (!latest.current.isEditable) return;
      latest.current.setEditing((before) => new Set(before).add(entryId));
    },
    close: (entryId) =>
      latest.current.setEditing((before) => new Set([...before].filter((id) => id !== entryId))),
    star: (entryId, favourite) => {
      const changes = { kind: 'quote', favourite } as const;
      void latest.current.call(api.updateEntry({ pageId, entryId, changes }));
    },
    move: (entryId, step) => void moveEntry(pageId, entryId, step, latest),
    remove: async (entryId, kind) => {
      const { call, messages, visible } = latest.current;
      const ids = visible.map(({ id }) => id);
      const item = await call(api.removeEntry({ pageId, entryId }));
      if (item === undefined) return;
      focusNeighbour(ids, entryId);
      showToast({
        text: messages.removed(kind),
        action: {
          label: messages.undo,
          run: () => void call(api.restore({ trashId: item.id })),
        },
      });
    },
    showTag: (tag) => latest.current.showTag(tag),
  };
}

async function moveEntry(
  pageId: string,
  entryId: string,
  step: -1 | 1,
  latest: Latest,
): Promise<void> {
  const { entries, visible, call, announce, messages, isEditable } = latest.current;
  if (!isEditable) return;
  const ids = entries.map(({ id }) => id);
  const index = moveTarget(
    ids,
    visible.map(({ id }) => id),
    entryId,
    step,
  );
  if (index === undefined) return;
  const action = focusedAction();
  const moved = await call(api.moveEntry({ pageId, entryId, index }));
  if (moved === undefined) return;
  focusEntry(entryId, action);
  announce(messages.moved(index + 1, ids.length));
}
