import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { countEventLines } from '../../shared/events/read-event-lines.ts';
import { openDialog } from '../app/open-dialog.ts';
import { revealElement } from '../entries/scroll-to-entry.ts';
import { useMessages } from '../messages/use-messages.ts';
import { eventRowsMessages } from './event-rows-messages.ts';

type EventsOfferProps = {
  readonly pageId: string;
  readonly kind: 'event' | 'note';
  /** What is written in the composer. */
  readonly text: string;
};

/** Where what is written is several events, line by line, offers to make them of it. It stays as it is until then. */
export function EventsOffer({ pageId, kind, text }: EventsOfferProps) {
  const messages = useMessages(eventRowsMessages);
  const shown = useDeferredValue(text);
  const count = useMemo(() => (shown.includes('\n') ? countEventLines(shown) : 0), [shown]);
  const isOffered = count > 1;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Long lists push it out of sight.
    if (isOffered) revealElement(box.current);
  }, [isOffered]);
  return (
    <div ref={box} className="same-quote" role="status">
      {isOffered && (
        <button
          type="button"
          className="same-quote-link"
          onClick={() => openDialog({ kind: 'paste-events', pageId, text, fromComposer: kind })}
        >
          {messages.offer(count)}
        </button>
      )}
    </div>
  );
}
