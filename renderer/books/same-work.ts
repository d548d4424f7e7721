import type { PageSummary } from '../../shared/pages/page-summary.ts';

/** The other pages about the same work as `page`, in the journal's order of pages. */
export function findSameWork(pages: Iterable<PageSummary>, page: PageSummary): PageSummary[] {
  const work = page.book?.work;
  if (work === undefined) return [];
  return [...pages].filter(({ id, book }) => id !== page.id && book?.work === work);
}

/** The titles that a book goes by, to be compared. */
function titlesOf({ title, book }: PageSummary): string[] {
  return [title, book?.originalTitle ?? title].map((each) => each.toLowerCase());
}

/**
 * The books that `page` is not one work with yet: those that share a title or an original title first, then by title as a
 * reader of `locale` sorts them.
 */
export function listOtherBooks(
  pages: Iterable<PageSummary>,
  page: PageSummary,
  locale: string,
): PageSummary[] {
  const work = page.book?.work;
  const own = new Set(titlesOf(page));
  const isLikely = (each: PageSummary) => titlesOf(each).some((title) => own.has(title));
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...pages]
    .filter(({ id, book }) => book !== undefined && id !== page.id)
    .filter(({ book }) => work === undefined || book?.work !== work)
    .map((each) => ({ each, rank: isLikely(each) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || compare(a.each.title, b.each.title))
    .map(({ each }) => each);
}
