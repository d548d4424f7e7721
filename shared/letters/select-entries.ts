import { overlapsSpan } from '../dates/overlaps-span.ts';
import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import { indexById } from '../index-by-id.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { hasTag } from '../tags/tags.ts';
import type { Selection } from './letter-schema.ts';

/** A page with those of its entries that a letter holds, in the parent's order; at least one. */
export type SelectedPage = { readonly page: Page; readonly entries: readonly Entry[] };

const NOTHING: ReadonlySet<Id> = new Set();

/** An event counts by its own date, anything else by the day of UTC it was written on. */
export function dateOfEntry(entry: Entry): string {
  return entry.kind === 'event' ? entry.date : entry.createdAt.slice(0, 10);
}

function isStarred(entry: Entry): boolean {
  return entry.kind === 'quote' && entry.favourite;
}

function fits(entry: Entry, page: Page, selection: Selection): boolean {
  const { kinds, tags, favourites, excluded } = selection;
  if (excluded.includes(entry.id)) return false;
  if (kinds.length > 0 && !kinds.includes(entry.kind)) return false;
  const isTagged = (tag: string) => hasTag(entry.tags, tag) || hasTag(page.tags, tag);
  if (tags.length > 0 && !tags.some(isTagged)) return false;
  if (favourites && !isStarred(entry)) return false;
  return overlapsSpan(dateOfEntry(entry), selection);
}

/**
 * Input: a notebook, pages in any order, and what to choose from them. Output: the notebook's pages in its order, each with
 * the entries that fit every condition given; pages with none are left out, as are pages that are not the notebook's.
 * An entry has its page's tags too. `leftOut`: entries that are left out besides. A date known in part fits where any of its
 * days does (see `overlapsSpan`).
 */
export function selectEntries(
  notebook: Pick<Notebook, 'pages'>,
  pages: readonly Page[],
  selection: Selection,
  leftOut: { readonly has: (id: Id) => boolean } = NOTHING,
): SelectedPage[] {
  const byId = indexById(pages);
  return notebook.pages
    .filter((id) => selection.pageIds.length === 0 || selection.pageIds.includes(id))
    .flatMap((id) => byId.get(id) ?? [])
    .map((page) => ({
      page,
      entries: page.entries.filter((each) => !leftOut.has(each.id) && fits(each, page, selection)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
