import { findEntryElement } from './scroll-to-entry.ts';

/** A browser takes the focus off what it moves or takes away; only then is it put somewhere, never away from a field. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Puts the focus on an action of an entry once it is drawn, where the focus was lost. */
export function focusEntry(entryId: string, action: 'edit' | 'up' | 'down'): void {
  requestAnimationFrame(() => {
    if (!isFocusLost()) return;
    const element = findEntryElement(entryId);
    element
      ?.querySelector<HTMLElement>(`[data-action="${action}"]`)
      ?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });
}

/** After an entry was taken away: the focus goes to the one that stands in its place. */
export function focusNeighbour(ids: readonly string[], removed: string): void {
  const place = ids.indexOf(removed);
  const neighbour = ids[place + 1] ?? ids[place - 1];
  if (neighbour !== undefined) focusEntry(neighbour, 'edit');
}
