import { type RefObject, useMemo } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { api } from '../app/bridge.ts';
import { currentSnapshot } from '../app/session-store.ts';
import { useLatest } from '../app/use-latest.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { useCall } from '../ui/use-call.ts';
import { dropIndex } from './drop-place.ts';
import { entriesMessages } from './entries-messages.ts';
import type { EntryCommands } from './entry-commands.ts';
import { focusEntry, focusedAction, focusNeighbour } from './focus-entry.ts';
import { moveMessages } from './move-messages.ts';
import { moveTarget } from './move-target.ts';
import { type MoveMessages, sayDrag } from './say-drag.ts';
import { useMoveToPage } from './use-move-to-page.ts';

type CommandsOf = {
  readonly pageId: string;
  readonly isTopic: boolean;
  readonly entries: readonly Entry[];
  /** Those that the filter shows, in order. */
  readonly visible: readonly Entry[];
  readonly setEditing: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly showTag: (tag: string) => void;
  readonly announce: (sentence: string) => void;
};

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** What the entries of a page can have done to them. The object stays the same, so that no entry is redrawn for it. */
export function useEntryCommandsOf(of: CommandsOf): EntryCommands {
  const isEditable = useIsEditable();
  const messages = useMessages(entriesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const moves = useMessages(moveMessages);
  const moveToPage = useMoveToPage();
  const latest = useLatest({ ...of, messages, moves, moveToPage, call, tellUndoable, isEditable });
  const { pageId, isTopic } = of;
  return useMemo(() => makeCommands(pageId, isTopic, latest), [pageId, isTopic, latest]);
}

type Latest = RefObject<
  CommandsOf & {
    readonly messages: (typeof entriesMessages)['ko'];
    readonly moves: MoveMessages;
    readonly moveToPage: ReturnType<typeof useMoveToPage>;
    readonly call: ReturnType<typeof useCall>;
    readonly tellUndoable: ReturnType<typeof useUndoToast>;
    /** Without it a click on an entry's words, or a key, does nothing. */
    readonly isEditable: boolean;
  }
>;

function makeCommands(pageId: string, isTopic: boolean, latest: Latest): EntryCommands {
  return {
    pageId,
    isTopic,
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
    move: (entryId, step) => {
      const { entries, visible } = latest.current;
      const index = moveTarget(idsOf(entries), idsOf(visible), entryId, step);
      void moveEntry(pageId, entryId, index, latest);
    },
    drop: (entryId, gap) => {
      const { entries, visible } = latest.current;
      const index = dropIndex(idsOf(entries), idsOf(visible), entryId, gap);
      void moveEntry(pageId, entryId, index, latest);
    },
    moveToPage: async (entryId, toPageId) => {
      const { entries, visible, moveToPage, isEditable } = latest.current;
      const to = currentSnapshot()?.pages.get(toPageId);
      if (!isEditable || to === undefined) return;
      const index = idsOf(entries).indexOf(entryId);
      if (await moveToPage({ pageId, entryId, index, to })) {
        focusNeighbour(idsOf(visible), entryId);
      }
    },
    visibleIds: () => idsOf(latest.current.visible),
    tellDrag: (news) => latest.current.announce(sayDrag(news, latest.current.moves)),
    remove: async (entryId, kind) => {
      const { call, tellUndoable, messages, visible } = latest.current;
      const ids = idsOf(visible);
      const item = await call(api.removeEntry({ pageId, entryId }));
      if (item === undefined) return;
      focusNeighbour(ids, entryId);
      tellUndoable(messages.removed(kind), () => call(api.restore({ trashId: item.id })));
    },
    showTag: (tag) => latest.current.showTag(tag),
  };
}

async function moveEntry(
  pageId: string,
  entryId: string,
  index: number | undefined,
  latest: Latest,
): Promise<void> {
  const { entries, call, announce, messages, isEditable } = latest.current;
  if (!isEditable || index === undefined) return;
  const action = focusedAction();
  const moved = await call(api.moveEntry({ pageId, entryId, index }));
  if (moved === undefined) return;
  focusEntry(entryId, action);
  announce(messages.moved(index + 1, entries.length));
}
