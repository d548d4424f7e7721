import type { Event } from '../../shared/entries/entry-schema.ts';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';

/** Where what stands on the timeline is written, and what its card can say of it besides. */
export type ItemPlace = {
  readonly notebookId: string;
  readonly pageId: string;
  readonly page: string;
  /** Of an event. */
  readonly event?: Event;
};

/** By the item's id, which is that of the event or of the reading. A birthday is written nowhere. */
export function placeItems(
  entries: readonly EntryInPlace[],
  pages: Iterable<PageSummary>,
): ReadonlyMap<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const { id: pageId, notebookId, title: page, readings } of pages) {
    for (const { id } of readings) places.set(id, { notebookId, pageId, page });
  }
  for (const { entry, ...place } of entries) {
    if (entry.kind === 'event') places.set(entry.id, { ...place, event: entry });
  }
  return places;
}
