import { ENTRY_KINDS, type Entry, type EntryKind } from '../../shared/entries/entry-schema.ts';
import { matchesFilter } from '../../shared/entries/find-entries.ts';
import { countTags, type TagCount } from '../../shared/pages/page-summary.ts';

/** What of a page is shown; nothing set shows all. */
export type PageFilter = {
  readonly kind?: EntryKind | undefined;
  readonly tag?: string | undefined;
  readonly favourites?: boolean | undefined;
};

export const NO_FILTER: PageFilter = {};

export function isFiltering({ kind, tag, favourites }: PageFilter): boolean {
  return kind !== undefined || tag !== undefined || favourites === true;
}

export function isShown(entry: Entry, { kind, tag, favourites }: PageFilter): boolean {
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
