import type { PageSummary } from '../../shared/pages/page-summary.ts';

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
