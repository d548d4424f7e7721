import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { hasTag } from '../../shared/tags/tags.ts';

/** `own` is the order that the parent gave the notebook; `newest` is by the last change. */
export type PageSort = 'own' | 'title' | 'newest';

/** Every condition that is given must hold. */
export type PageFilter = {
  readonly text: string;
  readonly tag: string | null;
  readonly favourites: boolean;
};

export const NO_FILTER: PageFilter = { text: '', tag: null, favourites: false };

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Everything that the list's search field looks into: not the entries, which are not here. */
function searchText({ title, tags, book }: PageSummary): string {
  return fold([title, book?.originalTitle, ...(book?.authors ?? []), ...tags].join('\n'));
}

function matches(page: PageSummary, { text, tag, favourites }: PageFilter): boolean {
  if (favourites && page.favourites === 0) return false;
  const tags = page.tagCounts.map((each) => each.tag);
  if (tag !== null && !hasTag(tags, tag)) return false;
  const words = fold(text).split(' ');
  const searched = searchText(page);
  return words.every((word) => searched.includes(word));
}

function comparePages(sort: PageSort, locale: string): (a: PageSummary, b: PageSummary) => number {
  switch (sort) {
    case 'own':
      return () => 0;
    case 'title': {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      return (a, b) => compare(a.title, b.title);
    }
    case 'newest':
      return (a, b) => b.updatedAt.localeCompare(a.updatedAt);
  }
}

/**
 * Input: a notebook's pages in its own order. Output: those that fit, sorted; pages that are equal keep their order.
 * `locale` is a BCP 47 tag and decides the order of titles.
 */
export function arrangePages(
  pages: readonly PageSummary[],
  sort: PageSort,
  filter: PageFilter,
  locale: string,
): readonly PageSummary[] {
  return pages.filter((page) => matches(page, filter)).toSorted(comparePages(sort, locale));
}
