import { Copy, Image, Languages, Star } from 'lucide-react';
import { memo, type ReactElement, useState } from 'react';
import { showLocation } from '../../shared/quotes/quote-location.ts';
import type { WallQuote } from '../../shared/quotes/wall-quote.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { QuoteText } from '../quotes/quote-text.tsx';
import { useIsEditable } from '../ui/editable.tsx';
import { favouritesMessages } from './favourites-messages.ts';
import { pictureMessages } from './picture-messages.ts';
import { useQuoteActions } from './use-quote-actions.ts';

/** In UTF-16 code units: a longer quote is folded, so that one card does not fill the window. */
const LONG = 560;

type CardActionProps = {
  readonly className?: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onAction: (button: Element) => void;
};

/** A plain button: there are four a card, and thousands of cards. */
function CardAction(props: CardActionProps) {
  const { className = '', label, icon, isPressed, isOff, onAction } = props;
  return (
    <button
      type="button"
      className={`card-action ${className}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      onClick={({ currentTarget }) => isOff || onAction(currentTarget)}
    >
      {icon}
    </button>
  );
}

/** Before a card goes, the focus that is in it moves to the next card, or else to the one before. */
function leaveCard(card: Element | null): void {
  const item = card?.closest('li');
  if (!item?.contains(document.activeElement)) return;
  const neighbour = item.nextElementSibling ?? item.previousElementSibling;
  neighbour?.querySelector<HTMLElement>('button')?.focus();
}

/** One quote on the wall: set type, where it is from, and what can be done with it. */
export const QuoteCard = memo(function QuoteCard({
  hung,
  hasTranslation,
}: {
  readonly hung: WallQuote;
  /** Whether translations are shown where the card does not say otherwise. */
  readonly hasTranslation: boolean;
}) {
  const messages = useMessages(favouritesMessages);
  const pictures = useMessages(pictureMessages);
  const language = useLanguage();
  const isEditable = useIsEditable();
  const actions = useQuoteActions(hung);
  const [isTurned, setTurned] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const { quote, title } = hung;
  const isTranslated = hasTranslation !== isTurned;
  const { location, ...words } = quote;
  const isLong = quote.text.length > LONG;
  return (
    <article className="quote-card" data-folded={(isLong && !isUnfolded) || undefined}>
      <QuoteText
        quote={isTranslated ? words : { ...words, translation: undefined }}
        language={hung.language}
      />
      {isLong && (
        <button
          type="button"
          className="card-unfold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? messages.fold : messages.unfold}
        </button>
      )}
      <footer className="card-foot">
        <p className="card-source">
          <button
            type="button"
            className="card-book"
            aria-label={messages.goTo(title)}
            title={messages.goTo(title)}
            onClick={actions.show}
          >
            {title}
          </button>
          {location && <span className="card-location">{showLocation(location, language)}</span>}
        </p>
        <div className="card-actions">
          {quote.translation && (
            <CardAction
              label={messages.translation}
              icon={<Languages size={16} aria-hidden />}
              isPressed={isTranslated}
              onAction={() => setTurned(!isTurned)}
            />
          )}
          <CardAction
            label={messages.copy}
            icon={<Copy size={15} aria-hidden />}
            onAction={() => void actions.copy(isTranslated)}
          />
          <CardAction
            label={pictures.makePicture}
            icon={<Image size={16} aria-hidden />}
            onAction={actions.makePicture}
          />
          <CardAction
            className="card-star"
            label={messages.unstar}
            icon={<Star size={16} fill="currentColor" aria-hidden />}
            isOff={!isEditable}
            onAction={(button) => {
              leaveCard(button);
              void actions.unstar();
            }}
          />
        </div>
      </footer>
    </article>
  );
});
