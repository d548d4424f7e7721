import { useEffect, useState } from 'react';
import { quoteKey } from '../../shared/quotes/quote-key.ts';
import type { SameQuote } from '../../shared/quotes/same-quotes.ts';
import { api } from '../app/bridge.ts';

/** A pause in typing after which the words are looked for, in ms. */
const PAUSE_MS = 400;

export type SameQuotes = readonly (readonly SameQuote[])[];
const NONE: SameQuotes = [];

/**
 * Where quotes of the same words stand in the journal, for each of `texts`; none until the typing pauses. Texts that are the
 * same but for marks and blanks are not looked for again, and an answer that comes too late is not heard.
 */
export function useSameQuotes(texts: readonly string[]): SameQuotes {
  const [found, setFound] = useState<{ readonly keys: string; readonly places: SameQuotes }>();
  const keys = JSON.stringify(texts.map(quoteKey));
  useEffect(() => {
    const wanted: string[] = JSON.parse(keys);
    if (wanted.every((key) => key === '')) return;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await api.findSameQuotes({ texts: wanted });
      if (!isLate && answer.ok) setFound({ keys, places: answer.value });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [keys]);
  return found?.keys === keys ? found.places : NONE;
}
