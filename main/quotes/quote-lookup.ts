import { setImmediate } from 'node:timers/promises';
import type { JournalState, PageInNotebook } from '../../shared/journal/journal-state.ts';
import { quoteKey } from '../../shared/quotes/quote-key.ts';
import { listQuoteKeys, MOST_PLACES, type SameQuote } from '../../shared/quotes/same-quotes.ts';
import { remember } from '../../shared/remember.ts';

/** How long a look-up works before it lets others have their turn, in ms: a key is answered in the midst of it. */
const SLICE_MS = 8;

/** Input: a journal and texts. Output: for each text where quotes of the same words stand, in the order of the pages. */
export type QuoteLookup = (
  state: JournalState,
  texts: readonly string[],
) => Promise<readonly (readonly SameQuote[])[]>;

/**
 * Looks for quotes of the same words in a journal of any size. What a page's quotes are is kept as long as the page is the
 * same object: after the first look-up only pages that changed are read again.
 */
export function createQuoteLookup(): QuoteLookup {
  const keysOf = remember(listQuoteKeys);

  const findOn = (
    { page, notebookId }: PageInNotebook,
    wanted: ReadonlyMap<string, SameQuote[]>,
  ): void => {
    const keys = keysOf(page);
    for (const key of keys.size < wanted.size ? keys.keys() : wanted.keys()) {
      const places = wanted.get(key);
      for (const entryId of (places && keys.get(key)) ?? []) {
        if (places === undefined || places.length >= MOST_PLACES) break;
        places.push({ entryId, pageId: page.id, page: page.title, notebookId });
      }
    }
  };

  return async (state, texts) => {
    const keys = texts.map(quoteKey);
    const wanted = new Map(keys.filter((key) => key !== '').map((key) => [key, []]));
    let begun = performance.now();
    for (const place of state.pages.values()) {
      if (!state.notebooks.has(place.notebookId)) continue;
      findOn(place, wanted);
      if (performance.now() - begun < SLICE_MS) continue;
      await setImmediate();
      begun = performance.now();
    }
    return keys.map((key) => wanted.get(key) ?? []);
  };
}
