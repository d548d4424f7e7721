import { Copy, Image, RefreshCw } from 'lucide-react';
import { quoteOfTheDay } from '../../shared/quotes/quote-of-the-day.ts';
import type { WallQuote } from '../../shared/quotes/wall-quote.ts';
import { useObservable } from '../app/observable.ts';
import { useToday } from '../app/use-today.ts';
import { useMessages } from '../messages/use-messages.ts';
import { QuoteText } from '../quotes/quote-text.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { favouritesMessages } from './favourites-messages.ts';
import { pictureMessages } from './picture-messages.ts';
import { useQuoteActions } from './use-quote-actions.ts';
import { useWallQuotes } from './use-wall-quotes.ts';
import { askedForMore } from './wall-state.ts';
import './todays-quote.css';

/** The quote that this day brings: the same until midnight, unless another one is asked for. */
export function TodaysQuote({
  quotes,
  isSmall = false,
}: {
  readonly quotes: readonly WallQuote[];
  readonly isSmall?: boolean;
}) {
  const today = useToday();
  const asked = useObservable(askedForMore);
  const times = asked.day === today ? asked.times : 0;
  const id = quoteOfTheDay(
    quotes.map(({ quote }) => quote.id),
    today,
    times,
  );
  const hung = quotes.find(({ quote }) => quote.id === id);
  if (hung === undefined) return null;
  return (
    <TodaysCard
      hung={hung}
      isSmall={isSmall}
      onMore={
        quotes.length > 1 ? () => askedForMore.set({ day: today, times: times + 1 }) : undefined
      }
    />
  );
}

function TodaysCard({
  hung,
  isSmall,
  onMore,
}: {
  readonly hung: WallQuote;
  readonly isSmall: boolean;
  readonly onMore: (() => void) | undefined;
}) {
  const messages = useMessages(favouritesMessages);
  const pictures = useMessages(pictureMessages);
  const { show, copy, makePicture } = useQuoteActions(hung);
  const { text, translation } = hung.quote;
  return (
    <section
      className="todays-quote"
      data-size={isSmall ? 'small' : 'large'}
      aria-label={messages.today}
    >
      <div className="todays-head">
        <h2 className="todays-title">{messages.today}</h2>
        {onMore && (
          <Button variant="plain" icon={<RefreshCw size={14} aria-hidden />} onPress={onMore}>
            {messages.another}
          </Button>
        )}
      </div>
      <div aria-live="polite" className="todays-words">
        <QuoteText
          quote={{ text, translation: isSmall ? undefined : translation }}
          language={hung.language}
        />
      </div>
      <div className="todays-foot">
        <button
          type="button"
          className="card-book"
          aria-label={messages.goTo(hung.title)}
          title={messages.goTo(hung.title)}
          onClick={show}
        >
          {hung.title}
        </button>
        {!isSmall && (
          <div className="todays-actions">
            <IconButton
              label={messages.copy}
              icon={<Copy size={16} aria-hidden />}
              onPress={() => void copy(translation !== undefined)}
            />
            <IconButton
              label={pictures.makePicture}
              icon={<Image size={17} aria-hidden />}
              onPress={makePicture}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** As `TodaysQuote`, small, for a place that is about something else; nothing where no quote is starred. */
export function SmallTodaysQuote() {
  const { quotes = [] } = useWallQuotes();
  return <TodaysQuote quotes={quotes} isSmall />;
}
