import {
  ArrowDown,
  ArrowUp,
  CalendarPlus,
  FolderInput,
  GripVertical,
  Pencil,
  Scissors,
  Star,
  Trash2,
} from 'lucide-react';
import type { FocusEvent, KeyboardEvent, ReactElement } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useMessages } from '../messages/use-messages.ts';
import { pagesMessages } from '../pages/pages-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { entriesMessages } from './entries-messages.ts';
import { useEntryCommands } from './entry-commands.ts';
import { moveMessages } from './move-messages.ts';

type ActionProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onAction: () => void;
};

/** A plain button: there are seven or more an entry, and hundreds of entries on a page. */
function Action({ name, label, hint, icon, isPressed, isOff, onAction }: ActionProps) {
  return (
    <button
      type="button"
      className="entry-action"
      data-action={name}
      tabIndex={-1}
      aria-label={label}
      title={hint ?? label}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      onClick={() => isOff || onAction()}
    >
      {icon}
    </button>
  );
}

function buttonsOf(toolbar: Element): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button')];
}

/**
 * Of a toolbar's buttons only the one that had the focus last is reached by Tab, and only while its entry is the one that Tab
 * comes to (`roving-entries.ts`); arrows go to the others, and from the first back to the entry.
 */
function keepTabStop({ currentTarget, target }: FocusEvent): void {
  for (const button of buttonsOf(currentTarget)) button.tabIndex = button === target ? 0 : -1;
}

function moveByArrows(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || event.altKey) return;
  const buttons = buttonsOf(event.currentTarget);
  const at = buttons.indexOf(event.target as HTMLElement) + step;
  const next = at < 0 ? event.currentTarget.closest<HTMLElement>('[data-entry]') : buttons[at];
  event.preventDefault();
  next?.focus();
}

type EntryActionsProps = {
  readonly entry: Entry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** What can be done with an entry: quiet until the pointer or the keyboard is on it. */
export function EntryActions({ entry, isFirst, isLast }: EntryActionsProps) {
  const messages = useMessages(entriesMessages);
  const { withKey } = useMessages(appMessages);
  const moves = useMessages(moveMessages);
  const pages = useMessages(pagesMessages);
  const commands = useEntryCommands();
  const keyOf = useKeyOf();
  const isOff = !useIsEditable();
  const { id, kind } = entry;
  return (
    <div
      role="toolbar"
      aria-label={messages.actions(kind)}
      className="entry-actions"
      onFocus={keepTabStop}
      onKeyDown={moveByArrows}
    >
      <Action
        name="edit"
        label={messages.edit}
        hint={withKey(messages.edit, keyOf('edit-entry'))}
        icon={<Pencil size={15} aria-hidden />}
        isOff={isOff}
        onAction={() => commands.edit(id)}
      />
      <Action
        name="drag"
        label={moves.drag}
        icon={<GripVertical size={16} aria-hidden />}
        isOff={isOff || (isFirst && isLast)}
        onAction={() => undefined}
      />
      <Action
        name="up"
        label={messages.moveUp}
        hint={withKey(messages.moveUp, keyOf('move-entry-up'))}
        icon={<ArrowUp size={16} aria-hidden />}
        isOff={isOff || isFirst}
        onAction={() => commands.move(id, -1)}
      />
      <Action
        name="down"
        label={messages.moveDown}
        hint={withKey(messages.moveDown, keyOf('move-entry-down'))}
        icon={<ArrowDown size={16} aria-hidden />}
        isOff={isOff || isLast}
        onAction={() => commands.move(id, 1)}
      />
      <Action
        name="move-to-page"
        label={moves.moveToPage}
        icon={<FolderInput size={16} aria-hidden />}
        isOff={isOff}
        onAction={() => openDialog({ kind: 'move-to-page', pageId: commands.pageId, entryId: id })}
      />
      {commands.isTopic && (
        <Action
          name="split-page"
          label={pages.splitHere}
          icon={<Scissors size={15} aria-hidden />}
          isOff={isOff || isFirst}
          onAction={() => openDialog({ kind: 'split-page', pageId: commands.pageId, entryId: id })}
        />
      )}
      {kind === 'note' && (
        <Action
          name="turn-into-events"
          label={moves.turnIntoEvents}
          icon={<CalendarPlus size={16} aria-hidden />}
          isOff={isOff}
          onAction={() =>
            openDialog({ kind: 'turn-into-events', pageId: commands.pageId, entryId: id })
          }
        />
      )}
      <Action
        name="remove"
        label={messages.remove}
        hint={withKey(messages.remove, keyOf('remove-entry'))}
        icon={<Trash2 size={15} aria-hidden />}
        isOff={isOff}
        onAction={() => commands.remove(id, kind)}
      />
      {entry.kind === 'quote' && (
        <Action
          name="star"
          label={messages.star}
          hint={withKey(messages.star, keyOf('star-entry'))}
          icon={<Star size={16} aria-hidden fill={entry.favourite ? 'currentColor' : 'none'} />}
          isPressed={entry.favourite}
          isOff={isOff}
          onAction={() => commands.star(id, !entry.favourite)}
        />
      )}
    </div>
  );
}
