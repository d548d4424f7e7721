import type { Entry } from '../../shared/entries/entry-schema.ts';

/** How the line of time runs past an event: from the one above, to the one below. */
export type EventLine = { readonly fromAbove: boolean; readonly toBelow: boolean };

/** Input: the entries as shown, and a place among them. Output: how far the line of events that follow each other runs. */
export function lineThrough(entries: readonly Pick<Entry, 'kind'>[], index: number): EventLine {
  const isEvent = (at: number) => entries[at]?.kind === 'event';
  return {
    fromAbove: isEvent(index) && isEvent(index - 1),
    toBelow: isEvent(index) && isEvent(index + 1),
  };
}
