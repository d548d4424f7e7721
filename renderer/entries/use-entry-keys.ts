import { type RefObject, useEffect } from 'react';
import type { EntryCommands } from './entry-commands.ts';

/** What has its own use for a click. */
const OWN_USE = 'a, button, input, textarea, [contenteditable], [role="option"]';

function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
}

/** Whether the click ends a selection of words, which are to be copied, not edited. */
function isSelecting(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** A click on an entry's words edits it; Alt with an arrow moves the entry that has the focus. One listener for all. */
export function useEntryKeys(list: RefObject<HTMLElement | null>, commands: EntryCommands): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;

    const onClick = (event: MouseEvent) => {
      const entry = entryOf(event.target);
      const isOwn = event.target instanceof Element && event.target.closest(OWN_USE) !== null;
      if (entry?.dataset.entry === undefined || isOwn || 'editing' in entry.dataset) return;
      if (!isSelecting()) commands.edit(entry.dataset.entry);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
      const entry = entryOf(event.target);
      if (step === undefined || !event.altKey || entry?.dataset.entry === undefined) return;
      if (event.ctrlKey || event.metaKey || 'editing' in entry.dataset) return;
      event.preventDefault();
      commands.move(entry.dataset.entry, step);
    };

    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [list, commands]);
}
