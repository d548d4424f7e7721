import { z } from 'zod';
import type { Id } from '../ids.ts';
import { type Instant, idSchema, instantSchema } from '../ids.ts';
import type { JournalState } from '../journal/journal-state.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { hasTag } from '../tags/tags.ts';
import { titleSchema } from '../text/text-schemas.ts';
import { ENTRY_KINDS, type Entry } from './entry-schema.ts';

/** Every condition that is given must hold. */
export const entryFilterSchema = z.strictObject({
  kinds: z.array(z.enum(ENTRY_KINDS)).optional(),
  /** An entry has a tag also when its page has it. */
  tag: titleSchema.optional(),
  /** Only starred quotes. */
  favourites: z.boolean().optional(),
  notebookId: idSchema.optional(),
  /**
   * Only what was written from the first moment on and before the second. Entries exactly as old as their page came with it,
   * from the starter notebooks or another program: nobody wrote them then.
   */
  written: z.strictObject({ from: instantSchema, before: instantSchema }).optional(),
});
export type EntryFilter = z.infer<typeof entryFilterSchema>;

/** An entry with where it stands. */
export type EntryInPlace = {
  readonly entry: Entry;
  readonly pageId: Id;
  readonly page: string;
  readonly notebookId: Id;
  readonly notebook: string;
};

/** Whether an entry on a page with `pageTags` fits the filter; `notebookId` and `written` are not looked at here. */
export function matchesFilter(
  entry: Entry,
  pageTags: readonly string[],
  { kinds, tag, favourites }: EntryFilter,
): boolean {
  if (kinds !== undefined && !kinds.includes(entry.kind)) return false;
  if (tag !== undefined && !hasTag(entry.tags, tag) && !hasTag(pageTags, tag)) return false;
  return favourites !== true || (entry.kind === 'quote' && entry.favourite);
}

function wasWritten(
  { createdAt }: { readonly createdAt: Instant },
  page: { readonly createdAt: Instant },
  { from, before }: { readonly from: Instant; readonly before: Instant },
): boolean {
  return createdAt !== page.createdAt && createdAt >= from && createdAt < before;
}

/** Every page that a notebook of the journal names, in the order of notebooks and pages. */
export function* pagesInOrder(state: JournalState): Generator<{ notebook: Notebook; page: Page }> {
  for (const notebookId of state.journal.notebooks) {
    const notebook = state.notebooks.get(notebookId);
    for (const pageId of notebook?.pages ?? []) {
      const page = state.pages.get(pageId)?.page;
      if (notebook !== undefined && page !== undefined) yield { notebook, page };
    }
  }
}

/** The entries that fit, in the order of notebooks, pages and entries. */
export function findEntries(state: JournalState, filter: EntryFilter): EntryInPlace[] {
  const { written } = filter;
  return (
    [...pagesInOrder(state)]
      .filter(({ notebook }) => (filter.notebookId ?? notebook.id) === notebook.id)
      // A page that has not changed since holds nothing newer.
      .filter(({ page }) => written === undefined || page.updatedAt >= written.from)
      .flatMap(({ notebook, page }) =>
        page.entries
          .filter((entry) => matchesFilter(entry, page.tags, filter))
          .filter((entry) => written === undefined || wasWritten(entry, page, written))
          .map((entry) => ({
            entry,
            pageId: page.id,
            page: page.title,
            notebookId: notebook.id,
            notebook: notebook.title,
          })),
      )
  );
}
