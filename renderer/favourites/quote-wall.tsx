import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WallQuote } from '../../shared/quotes/wall-quote.ts';
import { useMessages } from '../messages/use-messages.ts';
import { estimateCard } from './estimate-card.ts';
import { favouritesMessages } from './favourites-messages.ts';
import { cardsInBand, countColumns, placeCards } from './place-cards.ts';
import { QuoteCard } from './quote-card.tsx';
import { useCardHeights } from './use-card-heights.ts';
import { useWallView } from './use-wall-view.ts';

/** In pixels. */
const NARROWEST = 300;
const GAP = 24;

/** A card keeps its column while the wall stays the same, so that none jumps when one above it grows. */
function useKeptColumns(quotes: readonly WallQuote[], columns: number): Map<string, number> {
  const ids = useMemo(() => quotes.map(({ quote }) => quote.id).join(), [quotes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wall of other quotes or columns is another wall.
  return useMemo(() => new Map<string, number>(), [ids, columns]);
}

/**
 * The quotes in columns like a wall of pictures. Only those near what is seen are in the document, in reading order, which is the
 * order of Tab too; a screen reader is told which of how many each is.
 */
export function QuoteWall({
  quotes,
  hasTranslations,
}: {
  readonly quotes: readonly WallQuote[];
  readonly hasTranslations: boolean;
}) {
  const messages = useMessages(favouritesMessages);
  const wall = useRef<HTMLUListElement>(null);
  const { width, band } = useWallView(wall);
  const columns = countColumns(width, NARROWEST, GAP);
  const cardWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const heights = useCardHeights(wall, cardWidth);
  const kept = useKeptColumns(quotes, columns);
  const [focused, setFocused] = useState<string>();

  const estimates = useMemo(
    () => quotes.map((hung) => estimateCard(hung, cardWidth, hasTranslations)),
    [quotes, cardWidth, hasTranslations],
  );
  const placed = useMemo(() => {
    const idOf = (index: number) => quotes[index]?.quote.id ?? '';
    const known = estimates.map((estimate, index) => heights?.get(idOf(index)) ?? estimate);
    return placeCards(known, columns, GAP, (index) => kept.get(idOf(index)));
  }, [quotes, estimates, heights, columns, kept]);

  const drawn = new Set(width === 0 ? [] : cardsInBand(placed, band));
  // What has the focus stays, however far it is scrolled away.
  const focusedAt = quotes.findIndex(({ quote }) => quote.id === focused);
  if (focusedAt >= 0) drawn.add(focusedAt);
  const shown = [...drawn].sort((a, b) => a - b);

  useLayoutEffect(() => {
    for (const index of shown) {
      const id = quotes[index]?.quote.id;
      if (id !== undefined && heights?.has(id)) kept.set(id, placed.cards[index]?.column ?? 0);
    }
  });

  return (
    <ul
      ref={wall}
      className="quote-wall"
      aria-label={messages.wall}
      style={{ height: placed.height }}
      onFocus={({ target }) => setFocused(target.closest('li')?.dataset.id)}
      onBlur={() => setFocused(undefined)}
    >
      {shown.map((index) => {
        const hung = quotes[index];
        const place = placed.cards[index];
        if (hung === undefined || place === undefined) return null;
        const left = place.column * (cardWidth + GAP);
        return (
          <li
            key={hung.quote.id}
            data-id={hung.quote.id}
            aria-posinset={index + 1}
            aria-setsize={quotes.length}
            style={{ width: cardWidth, transform: `translate(${left}px, ${place.top}px)` }}
          >
            <QuoteCard hung={hung} hasTranslation={hasTranslations} />
          </li>
        );
      })}
    </ul>
  );
}
