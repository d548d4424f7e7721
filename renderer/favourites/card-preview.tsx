import { useEffect, useRef, useState } from 'react';
import { CARD_SIZES } from '../../shared/quotes/cards/card-choice.ts';
import type { QuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { useMessages } from '../messages/use-messages.ts';
import './card-page.ts';
import { pictureMessages } from './picture-messages.ts';

/** In pixels of the window: the width that a preview is scaled to. */
const WIDTH = 360;

/** A card as it will be drawn, smaller. */
export function CardPreview({
  card,
  onShown,
}: {
  readonly card: QuoteCard;
  /** Told after each change whether all of the words can be read. */
  readonly onShown: (fits: boolean) => void;
}) {
  const messages = useMessages(pictureMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const { width, height } = CARD_SIZES[card.size];
  const scale = WIDTH / width;

  useEffect(() => {
    if (!isLoaded) return;
    let isCurrent = true;
    const shown = frame.current?.contentWindow?.bookletterCard?.show(card);
    // A font that is missing shows as a stand-in here; drawing is what refuses it.
    shown?.then(
      ({ fits }) => isCurrent && onShown(fits),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isLoaded, card, onShown]);

  return (
    <div className="card-preview" style={{ width: WIDTH, height: height * scale }}>
      <iframe
        ref={frame}
        src="card.html"
        title={messages.preview}
        tabIndex={-1}
        style={{ width, height, transform: `scale(${scale})` }}
        onLoad={() => setLoaded(true)}
      />
    </div>
  );
}
