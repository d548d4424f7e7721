import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';

/**
 * The entries that were written on a day where the parent is, as `dayOf` tells it. Those that are exactly as old as their page
 * came with it, from the starter notebooks or another program, and nobody wrote them that day.
 */
export function entriesOf(
  page: Pick<Page, 'createdAt' | 'entries'>,
  day: string,
  dayOf: (instant: string) => string,
): readonly Entry[] {
  return page.entries.filter(
    ({ createdAt }) => createdAt !== page.createdAt && dayOf(createdAt) === day,
  );
}

/** Whether some notebooks have a page; the first one that is met tells. */
export function hasPages(pages: Iterable<PageSummary>, notebookIds: readonly string[]): boolean {
  for (const { notebookId } of pages) if (notebookIds.includes(notebookId)) return true;
  return false;
}

/** The pages of some notebooks, those changed last first. */
export function recentPages(
  pages: Iterable<PageSummary>,
  notebookIds: readonly string[],
): readonly PageSummary[] {
  const wanted = new Set(notebookIds);
  return [...pages]
    .filter(({ notebookId }) => wanted.has(notebookId))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
