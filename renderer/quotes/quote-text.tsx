import type { Quote } from '../../shared/entries/entry-schema.ts';

/** A quote as set type. `language` is that of the book, for hyphens and quotation marks. */
export function QuoteText({
  quote,
}: {
  readonly quote: Pick<Quote, 'text' | 'location' | 'translation' | 'why'>;
  readonly language?: string | undefined;
}) {
  return <figure>{quote.text}</figure>;
}
