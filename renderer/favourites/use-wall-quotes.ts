import { useMemo } from 'react';
import { hangQuotes, type WallQuote } from '../../shared/quotes/wall-quote.ts';
import type { AppError } from '../../shared/result.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useEntries } from '../app/use-entries.ts';
import { localDay } from '../app/use-today.ts';

/** Every starred quote of the journal, kept true while it changes; undefined until the first answer. */
export function useWallQuotes(): {
  readonly quotes?: readonly WallQuote[];
  readonly error?: AppError;
} {
  const { pages } = useSnapshot();
  const { entries, error } = useEntries({ kinds: ['quote'], favourites: true });
  const quotes = useMemo(() => entries && hangQuotes(entries, pages, localDay), [entries, pages]);
  return { quotes, error };
}
