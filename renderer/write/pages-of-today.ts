import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';

/** Entries page by page, the page that changed last first; those of other pages are left out. */
export function groupByPage(
  entries: readonly EntryInPlace[],
  pages: readonly PageSummary[],
): readonly { readonly page: PageSummary; readonly entries: readonly EntryInPlace[] }[] {
  const byPage = new Map<string, EntryInPlace[]>();
  for (const each of entries) {
    const onPage = byPage.get(each.pageId);
    if (onPage === undefined) byPage.set(each.pageId, [each]);
    else onPage.push(each);
  }
  return pages.flatMap((page) => {
    const onPage = byPage.get(page.id);
    return onPage === undefined ? [] : [{ page, entries: onPage }];
  });
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
