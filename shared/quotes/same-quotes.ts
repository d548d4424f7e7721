import { z } from 'zod';
import { MOST_ENTRIES } from '../commands/command-inputs.ts';
import type { Id } from '../ids.ts';
import type { Page } from '../pages/page-schema.ts';
import { MAX_TEXT } from '../text/text-schemas.ts';
import { quoteKey } from './quote-key.ts';

/** Words that are looked for among the journal's quotes. */
export const sameQuotesInputSchema = z.strictObject({
  texts: z.array(z.string().max(MAX_TEXT)).max(MOST_ENTRIES),
});

/** Where a quote of the same words stands. */
export type SameQuote = {
  readonly entryId: Id;
  readonly pageId: Id;
  readonly page: string;
  readonly notebookId: Id;
};

/** The most places that are told of for one text: enough that one of them is not the quote being edited itself. */
export const MOST_PLACES = 4;

/** A page's quotes by what their words have in common with copies of them. */
export type QuoteKeys = ReadonlyMap<string, readonly Id[]>;

export function listQuoteKeys({ entries }: Page): QuoteKeys {
  const keys = new Map<string, Id[]>();
  for (const entry of entries) {
    if (entry.kind !== 'quote') continue;
    const key = quoteKey(entry.text);
    const same = keys.get(key);
    if (same === undefined) keys.set(key, [entry.id]);
    else same.push(entry.id);
  }
  return keys;
}
