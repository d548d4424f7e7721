import { compareEdtfDates } from '../../shared/dates/edtf-date.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { daysTaken } from '../../shared/readings/days-taken.ts';
import type { ReadingStatus } from '../../shared/readings/reading-schema.ts';
import { latestReading } from '../../shared/readings/reading-steps.ts';
import { remember } from '../../shared/remember.ts';
import { foldText } from '../../shared/search/match-text.ts';
import { hasTag } from '../../shared/tags/tags.ts';

/** `own` is the order that the parent gave the notebook; `newest` is by the last change. */
export const TOPIC_SORTS = ['own', 'title', 'newest'] as const;
/** Books also by their first author, the day they were last finished, their best rating and their quickest reading. */
export const BOOK_SORTS = [...TOPIC_SORTS, 'author', 'finished', 'rating', 'days'] as const;
export type PageSort = (typeof BOOK_SORTS)[number];

/** Every condition that is given must hold. */
export type PageFilter = {
  readonly text: string;
  readonly tag: string | null;
  readonly favourites: boolean;
  /** Of the reading that a list tells of: the one under way, else the last. */
  readonly status: ReadingStatus | null;
};

export const NO_FILTER: PageFilter = { text: '', tag: null, favourites: false, status: null };

export function isFiltering({ text, tag, favourites, status }: PageFilter): boolean {
  return text.trim() !== '' || tag !== null || favourites || status !== null;
}

/**
 * Everything that the list's search field looks into: not the entries, which are not here. Kept as long as the page says the
 * same, since every key looks into thousands of them.
 */
const searchTextOf = remember(({ title, tags, book }: PageSummary) => {
  const { originalTitle, authors = [], translators = [], publisher } = book ?? {};
  return foldText(
    [title, originalTitle, publisher, ...authors, ...translators, ...tags].join('\n'),
  );
});

/** `words` are those of the filter's text, folded. */
function matches(
  page: PageSummary,
  { tag, favourites, status }: PageFilter,
  words: readonly string[],
): boolean {
  if (status !== null && latestReading(page.readings)?.status !== status) return false;
  if (favourites && page.favourites === 0) return false;
  const tags = page.tagCounts.map((each) => each.tag);
  if (tag !== null && !hasTag(tags, tag)) return false;
  return words.every((word) => searchTextOf(page).includes(word));
}

/** The smallest or the greatest of what is known; undefined where nothing is. */
function findMost<T>(values: readonly (T | undefined)[], isMore: (a: T, b: T) => boolean) {
  const known = values.filter((value) => value !== undefined);
  return known.reduce<T | undefined>(
    (most, value) => (most === undefined || isMore(value, most) ? value : most),
    undefined,
  );
}

type Compare<T> = (a: T, b: T) => number;

/** By what is known of a page; pages of which it is not known come last. */
function byKnown<T>(
  find: (page: PageSummary) => T | undefined,
  compare: Compare<T>,
): Compare<PageSummary> {
  return (a, b) => {
    const [x, y] = [find(a), find(b)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined);
    return compare(x, y);
  };
}

/** The last day on which a book was read to its end, as far as it is known. */
function findFinished({ readings }: PageSummary): string | undefined {
  const finished = readings.filter(({ status }) => status === 'finished');
  const dates = finished.map(({ finishedOn }) => finishedOn);
  return findMost(dates, (a, b) => compareEdtfDates(a, b) > 0);
}

function findDays({ readings }: PageSummary): number | undefined {
  const finished = readings.filter(({ status }) => status === 'finished');
  return findMost(finished.map(daysTaken), (a, b) => a < b);
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
    case 'author': {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      return byKnown(({ book }) => book?.authors[0], compare);
    }
    case 'finished':
      return byKnown(findFinished, (a, b) => compareEdtfDates(b, a));
    case 'rating': {
      const findBest = ({ readings }: PageSummary) =>
        findMost(
          readings.map(({ rating }) => rating),
          (a, b) => a > b,
        );
      return byKnown(findBest, (a, b) => b - a);
    }
    case 'days':
      return byKnown(findDays, (a, b) => a - b);
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
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return pages.filter((page) => matches(page, filter, words)).toSorted(comparePages(sort, locale));
}
