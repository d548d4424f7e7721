import { useDeferredValue, useMemo } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import { countFacets, dropLostConditions, filterWall } from '../../shared/quotes/wall-filter.ts';
import type { WallQuote } from '../../shared/quotes/wall-quote.ts';
import { goTo } from '../app/navigation.ts';
import { useObservable } from '../app/observable.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { favouritesMessages } from './favourites-messages.ts';
import { QuoteWall } from './quote-wall.tsx';
import { TodaysQuote } from './todays-quote.tsx';
import { useWallQuotes } from './use-wall-quotes.ts';
import { showsTranslations, wallFilter } from './wall-state.ts';
import { WallTools } from './wall-tools.tsx';
import './favourites.css';

/** Every starred quote over all books, as a wall of set type. */
export function FavouritesView() {
  const messages = useMessages(favouritesMessages);
  const language = useLanguage();
  const { quotes, error } = useWallQuotes();
  return (
    <main className="sheet">
      <div className="sheet-inner sheet-inner-wide">
        <header>
          <h1 className="sheet-title">{messages.title}</h1>
          <p className="sheet-lead">{messages.lead}</p>
        </header>
        {error && <p role="alert">{describeError(error, language)}</p>}
        {quotes?.length === 0 && (
          <EmptyState sentence={messages.empty}>
            <Button onPress={() => goTo({ view: 'write' })}>{messages.write}</Button>
          </EmptyState>
        )}
        {quotes && quotes.length > 0 && (
          <>
            <TodaysQuote quotes={quotes} />
            <FilteredWall quotes={quotes} />
          </>
        )}
      </div>
    </main>
  );
}

function FilteredWall({ quotes }: { readonly quotes: readonly WallQuote[] }) {
  const messages = useMessages(favouritesMessages);
  const wanted = useObservable(wallFilter);
  const hasTranslations = useObservable(showsTranslations);
  const filter = useMemo(() => dropLostConditions(quotes, wanted), [quotes, wanted]);
  // The field shows each letter at once; the wall follows as fast as it can.
  const followed = useDeferredValue(filter);
  const shown = useMemo(() => filterWall(quotes, followed), [quotes, followed]);
  const facets = useMemo(() => countFacets(quotes, followed), [quotes, followed]);
  return (
    <>
      <WallTools filter={filter} facets={facets} shown={shown.length} all={quotes.length} />
      {shown.length === 0 ? (
        <EmptyState sentence={messages.nothingFits} />
      ) : (
        <QuoteWall quotes={shown} hasTranslations={hasTranslations} />
      )}
    </>
  );
}
