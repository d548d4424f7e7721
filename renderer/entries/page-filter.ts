import { ENTRY_KINDS, type Entry, type EntryKind } from '../../shared/entries/entry-schema.ts';
import { matchesFilter } from '../../shared/entries/find-entries.ts';
import { countTags, type TagCount } from '../../shared/pages/page-summary.ts';
import { fitText, foldText, prepareText, type SearchText } from '../../shared/search/match-text.ts';

/** What of a page is shown; nothing set shows all. */
export type PageFilter = {
  readonly kind?: EntryKind | undefined;
  readonly tag?: string | undefined;
  readonly favourites?: boolean | undefined;
  /** Words that stand in the entry, in any of its fields. */
  readonly words?: string | undefined;
};

export const NO_FILTER: PageFilter = {};

export function isFiltering({ kind, tag, favourites, words = '' }: PageFilter): boolean {
  return kind !== undefined || tag !== undefined || favourites === true || words.trim() !== '';
}

/** Kept as long as the entry says the same, since every key looks into all of them. */
const searchTexts = new WeakMap<Entry, SearchText>();

function searchTextOf(entry: Entry): SearchText {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const { id: _id, createdAt: _created, updatedAt: _updated, ...said } = entry;
  const strings = Object.values(said).flat();
  const text = prepareText(strings.filter((value) => typeof value === 'string').join('\n'));
  searchTexts.set(entry, text);
  return text;
}

/** Whether every word stands somewhere in the entry. */
function hasWords(entry: Entry, typed: string): boolean {
  const words = foldText(typed).split(' ').filter(Boolean);
  return words.every((word) => fitText(searchTextOf(entry), prepareText(word)) !== undefined);
}

export function isShown(entry: Entry, filter: PageFilter): boolean {
  const { kind, tag, favourites, words = '' } = filter;
  if (!hasWords(entry, words)) return false;
  return matchesFilter(entry, [], {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(tag !== undefined && { tag }),
    ...(favourites === true && { favourites }),
  });
}

/** What there is to filter by on a page. */
export type FilterChoices = {
  readonly kinds: readonly { readonly kind: EntryKind; readonly count: number }[];
  readonly tags: readonly TagCount[];
  readonly favourites: number;
};

/** Kinds in their usual order; tags by how often they stand there, then as they come. */
export function listFilterChoices(entries: readonly Entry[]): FilterChoices {
  const kinds = ENTRY_KINDS.map((kind) => ({
    kind,
    count: entries.filter((entry) => entry.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const tags = countTags(entries.flatMap((entry) => entry.tags));
  const favourites = entries.filter((entry) => entry.kind === 'quote' && entry.favourite).length;
  return { kinds, tags: tags.toSorted((a, b) => b.count - a.count), favourites };
}

/** Whether some filter would show fewer entries than all. */
export function isWorthFiltering({ kinds, tags, favourites }: FilterChoices): boolean {
  return kinds.length > 1 || tags.length > 0 || favourites > 0;
}
