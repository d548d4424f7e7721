import { type RefObject, useEffect } from 'react';
import type { ActionId } from '../../shared/actions/action-table.ts';
import { matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useRunAction } from '../actions/use-run-action.ts';
import { useLatest } from '../app/use-latest.ts';
import type { EntryCommands } from './entry-commands.ts';
import { entryAfterKey, isAtRest, keepCurrent, makeCurrent } from './roving-entries.ts';

/** What has its own use for a click. */
const OWN_USE = 'a, button, input, textarea, [contenteditable], [role="option"]';
/** The actions of an entry whose keys mean something else, or nothing, elsewhere. */
const OF_ENTRY: readonly ActionId[] = ['move-entry-up', 'move-entry-down', 'remove-entry'];

function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
}

/** The entry that a key is for; null where what has the focus in it uses its keys itself. */
function restingEntryOf({ target, defaultPrevented }: KeyboardEvent): HTMLElement | null {
  const entry = entryOf(target);
  if (entry === null || defaultPrevented || 'editing' in entry.dataset) return null;
  return target instanceof Element && isAtRest(target) ? entry : null;
}

/** Whether the click ends a selection of words, which are to be copied, not edited. */
function isSelecting(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** The action that a key means on an entry; Enter on one of its buttons presses that. */
function readEntryKey(event: KeyboardEvent, isMac: boolean): ActionId | undefined {
  const actions: readonly ActionId[] =
    event.target === entryOf(event.target) ? [...OF_ENTRY, 'edit-entry'] : OF_ENTRY;
  return actions.find((id) => matchesAction(event, id, isMac));
}

/**
 * A click on an entry's words edits it. On an entry that has the focus the arrow keys go to the others, and its keys do what
 * can be done with it. One listener for all entries.
 */
export function useEntryKeys(list: RefObject<HTMLElement | null>, commands: EntryCommands): void {
  const isMac = useIsMac();
  const run = useRunAction();
  const latest = useLatest(run);
  useEffect(() => {
    if (list.current !== null) keepCurrent(list.current);
  });

  useEffect(() => {
    const element = list.current;
    if (element === null) return;

    const onClick = (event: MouseEvent) => {
      const entry = entryOf(event.target);
      const isOwn = event.target instanceof Element && event.target.closest(OWN_USE) !== null;
      if (entry?.dataset.entry === undefined || isOwn || 'editing' in entry.dataset) return;
      if (!isSelecting()) commands.edit(entry.dataset.entry);
    };
    const onFocus = (event: FocusEvent) => {
      const entry = entryOf(event.target);
      if (entry !== null) makeCurrent(element, entry);
    };
    const walk = (event: KeyboardEvent, entry: HTMLElement) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = entryAfterKey(element, entry, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    };
    const enterActions = (entry: HTMLElement) =>
      entry.querySelector<HTMLElement>('.entry-action')?.focus();

    const onKeyDown = (event: KeyboardEvent) => {
      const entry = restingEntryOf(event);
      if (entry === null) return;
      const action = readEntryKey(event, isMac);
      if (action !== undefined && latest.current(action, entry)) event.preventDefault();
      else if (event.target === entry && event.key === 'ArrowRight') enterActions(entry);
      else walk(event, entry);
    };

    element.addEventListener('click', onClick);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [list, commands, isMac, latest]);
}
