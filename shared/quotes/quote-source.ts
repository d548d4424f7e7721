import type { Quote } from '../entries/entry-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import type { Language } from '../text/language.ts';
import { showLocation } from './quote-location.ts';

/** Where a quote comes from, each part as it is cited. */
export type QuoteSource = {
  readonly authors?: string;
  readonly title: string;
  /** A topic is an essay among books: its title takes other marks. */
  readonly isBook: boolean;
  readonly location?: string;
};

/** How many authors are named before the first one stands for them all. */
const NAMED = 3;

const ENGLISH_NAMES = new Intl.ListFormat('en', { type: 'conjunction' });

function nameAuthors(authors: readonly string[], language: Language): string | undefined {
  const [first] = authors;
  if (first === undefined) return undefined;
  if (authors.length > NAMED) return language === 'ko' ? `${first} 외` : `${first} et al.`;
  return language === 'ko' ? authors.join(' · ') : ENGLISH_NAMES.format(authors);
}

/** Input: a quote and its page. Output: where it comes from, as a reader of the language cites it. */
export function findSource(
  { location }: Pick<Quote, 'location'>,
  { title, book }: Pick<Page, 'title' | 'book'>,
  language: Language,
): QuoteSource {
  return {
    authors: nameAuthors(book?.authors ?? [], language),
    title,
    isBook: book !== undefined,
    location: location ? showLocation(location, language) : undefined,
  };
}

/** The marks around a title where nothing can be set in italics. */
export function markTitle({ title, isBook }: QuoteSource, language: Language): string {
  if (language === 'ko') return isBook ? `『${title}』` : `「${title}」`;
  return isBook ? title : `“${title}”`;
}
