import { useEffect, useRef, useState } from 'react';
import { countEventLines } from '../../shared/events/read-event-lines.ts';
import { openDialog } from '../app/open-dialog.ts';
import { revealElement } from '../entries/scroll-to-entry.ts';
import { useMessages } from '../messages/use-messages.ts';
import { eventRowsMessages } from './event-rows-messages.ts';

/** A pause in typing after which the lines are read, in ms: no key waits for it. */
const PAUSE_MS = 250;
/** The longest text that is read, in UTF-16 code units: some hundred lines. */
const MOST_TEXT = 50_000;

type EventsOfferProps = {
  readonly pageId: string;
  readonly kind: 'event' | 'note';
  /** What is written in the composer. */
  readonly text: string;
};

/** Where what is written is several events, line by line, offers to make them of it. It stays as it is until then. */
export function EventsOffer({ pageId, kind, text }: EventsOfferProps) {
  const messages = useMessages(eventRowsMessages);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const isList = text.includes('\n') && text.length <= MOST_TEXT;
    const timer = setTimeout(() => setCount(isList ? countEventLines(text) : 0), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
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
