import type { Id } from '../ids.ts';
import { tagKey } from '../tags/tag-key.ts';
import { hasTag } from '../tags/tags.ts';
import { primaryLanguageOf } from '../text/primary-language.ts';
import { foldForSearch, type WallQuote } from './wall-quote.ts';

/** Every condition that is given must hold. */
export type WallFilter = {
  readonly tag?: string | undefined;
  readonly pageId?: Id | undefined;
  readonly year?: number | undefined;
  /** A BCP 47 primary language. */
  readonly language?: string | undefined;
  readonly text: string;
};
type Facet = Exclude<keyof WallFilter, 'text'>;

export const NO_WALL_FILTER: WallFilter = { text: '' };

function spokenIn({ language }: WallQuote): string | undefined {
  return language === undefined ? undefined : primaryLanguageOf(language);
}

const FITS: Readonly<Record<Facet, (quote: WallQuote, filter: WallFilter) => boolean>> = {
  tag: ({ tags }, { tag = '' }) => hasTag(tags, tag),
  pageId: (quote, { pageId }) => quote.pageId === pageId,
  year: (quote, { year }) => quote.year === year,
  language: (quote, { language }) => spokenIn(quote) === language,
};
const FACETS = Object.keys(FITS) as Facet[];

/** The quotes that fit, in their order. `except` is a condition that is left out of account. */
export function filterWall(
  quotes: readonly WallQuote[],
  filter: WallFilter,
  except?: Facet,
): readonly WallQuote[] {
  const facets = FACETS.filter((facet) => facet !== except && filter[facet] !== undefined);
  const words = foldForSearch(filter.text).split(' ');
  return quotes.filter(
    (quote) =>
      facets.every((facet) => FITS[facet](quote, filter)) &&
      words.every((word) => quote.searched.includes(word)),
  );
}

export type FacetValue<Value> = {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
};

/** Adds up values by a key; in order of first appearance. */
function countBy<Value>(
  values: Iterable<{ readonly value: Value; readonly label: string }>,
  keyOf: (value: Value) => unknown,
): FacetValue<Value>[] {
  const counts = new Map<unknown, FacetValue<Value>>();
  for (const { value, label } of values) {
    const before = counts.get(keyOf(value));
    counts.set(keyOf(value), { value, label, ...before, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/**
 * Output: what each condition can be set to, with how many quotes that would show under the other conditions. Tags are sorted by
 * how often they stand there, years from the last, books and languages as they come.
 */
export function countFacets(quotes: readonly WallQuote[], filter: WallFilter) {
  const under = (facet: Facet) => filterWall(quotes, filter, facet);
  const tags = under('tag').flatMap((quote) =>
    quote.tags.map((tag) => ({ value: tag, label: tag })),
  );
  const years = under('year').map(({ year }) => ({ value: year, label: String(year) }));
  const books = under('pageId').map(({ pageId, title }) => ({ value: pageId, label: title }));
  const languages = under('language').flatMap((quote) => {
    const language = spokenIn(quote);
    return language === undefined ? [] : { value: language, label: language };
  });
  const same = (value: unknown) => value;
  return {
    tag: countBy(tags, tagKey).toSorted((a, b) => b.count - a.count),
    pageId: countBy(books, same),
    year: countBy(years, same).toSorted((a, b) => b.value - a.value),
    language: countBy(languages, same),
  };
}

/** Conditions that no quote fits any more, since its tag, book or star is gone, hold no longer. */
export function dropLostConditions(quotes: readonly WallQuote[], filter: WallFilter): WallFilter {
  const lost = FACETS.filter(
    (facet) => filter[facet] !== undefined && !quotes.some((quote) => FITS[facet](quote, filter)),
  );
  if (lost.length === 0) return filter;
  return { ...filter, ...Object.fromEntries(lost.map((facet) => [facet, undefined])) };
}
