import { ENTRY_KINDS, type Entry, type EntryKind } from '../../shared/entries/entry-schema.ts';
import { matchesFilter } from '../../shared/entries/find-entries.ts';
import { countTags, type TagCount } from '../../shared/pages/page-summary.ts';
import { remember } from '../../shared/remember.ts';
import { fitText, foldText, prepareText } from '../../shared/search/match-text.ts';

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
const searchTextOf = remember((entry: Entry) => {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...fields } = entry;
  const said = { ...fields, picture: undefined };
  const strings = Object.values(said).flat();
  return prepareText(strings.filter((value) => typeof value === 'string').join('\n'));
});

/** What tells whether a filter shows an entry: one in which every word stands somewhere. The words are prepared once for all. */
export function readFilter(filter: PageFilter): (entry: Entry) => boolean {
  const { kind, tag, favourites, words = '' } = filter;
  const wanted = foldText(words).split(' ').filter(Boolean).map(prepareText);
  const conditions = {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(tag !== undefined && { tag }),
    ...(favourites === true && { favourites }),
  };
  return (entry) =>
    wanted.every((word) => fitText(searchTextOf(entry), word) !== undefined) &&
    matchesFilter(entry, [], conditions);
}

export function isShown(entry: Entry, filter: PageFilter): boolean {
  return readFilter(filter)(entry);
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
