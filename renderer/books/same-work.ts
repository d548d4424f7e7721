import type { PageSummary } from '../../shared/pages/page-summary.ts';

/** A page whose book gets another work's id. */
export type WorkChange = { readonly pageId: string; readonly work: string };

/** The other pages about the same work as `page`, in the journal's order of pages. */
export function findSameWork(pages: Iterable<PageSummary>, page: PageSummary): PageSummary[] {
  const work = page.book?.work;
  if (work === undefined) return [];
  return [...pages].filter(({ id, book }) => id !== page.id && book?.work === work);
}

/**
 * What to change so that two pages' books are one work, together with the books that already are one with either.
 * The other page's work stands; where it has none, this page's; where neither has, the other page's id becomes it.
 */
export function planSameWork(
  pages: Iterable<PageSummary>,
  page: PageSummary,
  other: PageSummary,
): WorkChange[] {
  const work = other.book?.work ?? page.book?.work ?? other.id;
  const together = (each: PageSummary) =>
    each.id === page.id ||
    each.id === other.id ||
    (each.book?.work !== undefined && each.book.work === page.book?.work);
  return [...pages]
    .filter((each) => each.book !== undefined && each.book.work !== work && together(each))
    .map(({ id }) => ({ pageId: id, work }));
}
