import type { EntryDraftInput } from '../../shared/entries/entry-inputs.ts';
import { quoteKey } from '../../shared/quotes/quote-key.ts';
import type { SameQuote } from '../../shared/quotes/same-quotes.ts';
import type { CutQuote } from '../../shared/quotes/split-quotes.ts';
import { MAX_LINE, MAX_TEXT } from '../../shared/text/text-schemas.ts';

/** A quote of what was pasted, with why it may not be wanted. */
export type PastedQuote = CutQuote & {
  /** The same words come earlier in what was pasted. */
  readonly isRepeated: boolean;
  /** Where the journal has the same words. */
  readonly place: SameQuote | undefined;
};

/** Input: quotes as they were cut out, and for each where the journal has the same. Output: them, marked. */
export function markPasted(
  quotes: readonly CutQuote[],
  places: readonly (readonly SameQuote[])[],
): readonly PastedQuote[] {
  const seen = new Set<string>();
  return quotes.map((quote, at) => {
    const key = quoteKey(quote.text);
    const isRepeated = key !== '' && seen.has(key);
    seen.add(key);
    return { ...quote, isRepeated, place: places[at]?.[0] };
  });
}

/** Whether it is added unless the parent says otherwise. */
export function isWanted({ isRepeated, place }: PastedQuote): boolean {
  return !isRepeated && place === undefined;
}

/** Whether it is of a length that can be kept. */
export function isOfLength({ text, location = '' }: CutQuote): boolean {
  return text.length <= MAX_TEXT && location.length <= MAX_LINE;
}

export function toQuoteDraft({ text, location }: CutQuote): EntryDraftInput {
  return { kind: 'quote', text, ...(location !== undefined && { location }) };
}
