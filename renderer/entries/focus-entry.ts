import { findEntryElement } from './scroll-to-entry.ts';

/** A browser takes the focus off what it moves or takes away; only then is it put somewhere, never away from a field. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Puts the focus on an entry, or on an action of it, once it is drawn, where the focus was lost. */
export function focusEntry(entryId: string, action?: string): void {
  requestAnimationFrame(() => {
    if (!isFocusLost()) return;
    const element = findEntryElement(entryId);
    const button = action && element?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    (button || element)?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });
}

/** The action whose button has the focus. */
export function focusedAction(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-action]')?.dataset.action;
}

/** After an entry was taken away: the focus goes to the one that stands in its place, after the last to where one is written. */
export function focusNeighbour(ids: readonly string[], removed: string): void {
  const place = ids.indexOf(removed);
  const neighbour = ids[place + 1] ?? ids[place - 1];
  if (neighbour !== undefined) focusEntry(neighbour);
  else {
    requestAnimationFrame(() => {
      if (isFocusLost()) document.querySelector<HTMLElement>('.composer-kind')?.focus();
    });
  }
}
