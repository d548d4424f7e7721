import type { Book } from '../books/book-schema.ts';
import { ENTRY_KINDS, type EntryKind } from '../entries/entry-schema.ts';
import type { Id, Instant } from '../ids.ts';
import type { Reading } from '../readings/reading-schema.ts';
import { tagKey } from '../tags/tag-key.ts';
import type { Page } from './page-schema.ts';

/** A definition on a page, as far as other texts name it. */
export type PageTerm = {
  readonly entryId: Id;
  readonly term: string;
  readonly otherNames: readonly string[];
};

export type TagCount = { readonly tag: string; readonly count: number };

/** What a list shows of a page, without its entries. */
export type PageSummary = {
  readonly id: Id;
  readonly notebookId: Id;
  readonly title: string;
  readonly tags: readonly string[];
  readonly book?: Book;
  readonly readings: readonly Reading[];
  /** How many entries of each kind. */
  readonly counts: Readonly<Record<EntryKind, number>>;
  /** How many starred quotes. */
  readonly favourites: number;
  /** The page's own tags and its entries', with how often each stands there. */
  readonly tagCounts: readonly TagCount[];
  /** What is defined on the page, in its order. */
  readonly terms: readonly PageTerm[];
  /** Who did something in the page's events, each once, in its order. */
  readonly actors: readonly string[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** Adds up tags by their key; the first spelling stands. In order of first appearance. */
export function countTags(tags: Iterable<string | TagCount>): TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const each of tags) {
    const { tag, count } = typeof each === 'string' ? { tag: each, count: 1 } : each;
    const key = tagKey(tag);
    const before = counts.get(key);
    counts.set(key, { tag: before?.tag ?? tag, count: (before?.count ?? 0) + count });
  }
  return [...counts.values()];
}

export function summarizePage(notebookId: Id, page: Page): PageSummary {
  const counts = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, 0])) as Record<
    EntryKind,
    number
  >;
  let favourites = 0;
  const terms: PageTerm[] = [];
  const actors = new Set<string>();
  for (const entry of page.entries) {
    counts[entry.kind] += 1;
    if (entry.kind === 'quote' && entry.favourite) favourites += 1;
    if (entry.kind === 'event' && entry.actor !== undefined) actors.add(entry.actor);
    if (entry.kind === 'definition') {
      terms.push({ entryId: entry.id, term: entry.term, otherNames: entry.otherNames });
    }
  }
  return {
    id: page.id,
    notebookId,
    title: page.title,
    tags: page.tags,
    book: page.book,
    readings: page.readings ?? [],
    counts,
    favourites,
    tagCounts: countTags([...page.tags, ...page.entries.flatMap((entry) => entry.tags)]),
    terms,
    actors: [...actors],
    createdAt: page.createdAt,
    updatedAt: page.updatedAt,
  };
}
