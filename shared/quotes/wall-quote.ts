import type { Quote } from '../entries/entry-schema.ts';
import type { EntryInPlace } from '../entries/find-entries.ts';
import type { Id, Instant } from '../ids.ts';
import type { PageSummary } from '../pages/page-summary.ts';
import { normalizeTags } from '../tags/tags.ts';
import { languageOfText } from '../text/language-of-text.ts';
import { yearOfQuote } from './year-of-quote.ts';

/** A starred quote with everything that the wall shows of it and filters by. */
export type WallQuote = {
  readonly quote: Quote;
  readonly pageId: Id;
  readonly notebookId: Id;
  readonly title: string;
  readonly authors: readonly string[];
  /** BCP 47: of the book, or else as the letters tell. */
  readonly language?: string;
  /** Its own and its page's. */
  readonly tags: readonly string[];
  readonly year: number;
  /** What a search looks into. */
  readonly searched: string;
};

/** As texts are compared in a search: NFKC, so that full-width letters are found too, case folded, blanks as one space. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Input: entries with where they stand, the journal's pages, and what day a moment was where the parent is. Output: the quotes
 * among them, in the same order.
 */
export function hangQuotes(
  found: readonly EntryInPlace[],
  pages: ReadonlyMap<Id, PageSummary>,
  dayOf: (instant: Instant) => string,
): WallQuote[] {
  return found.flatMap(({ entry, pageId, notebookId, page: title }) => {
    if (entry.kind !== 'quote') return [];
    const page = pages.get(pageId);
    const authors = page?.book?.authors ?? [];
    const tags = normalizeTags([...entry.tags, ...(page?.tags ?? [])]);
    const { text, translation = '', why = '', location = '' } = entry;
    return {
      quote: entry,
      pageId,
      notebookId,
      title,
      authors,
      language: page?.book?.language ?? languageOfText(text),
      tags,
      year: yearOfQuote(page?.readings ?? [], dayOf(entry.createdAt)),
      searched: foldForSearch(
        [text, translation, why, location, title, ...authors, ...tags].join('\n'),
      ),
    };
  });
}
