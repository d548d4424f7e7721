import type { ReactNode } from 'react';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Event } from '../../shared/entries/entry-schema.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { EntryTags } from '../entries/entry-tags.tsx';
import { useLanguage } from '../messages/use-messages.ts';
import './event-text.css';

/** A dated fact on the line of time, what is to be said of it beside it. */
export function EventText({
  event,
  children,
}: {
  readonly event: Event;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  return (
    <>
      <div className="entry-head">
        <time className="event-date" dateTime={event.date}>
          {formatEdtfDate(event.date, language)}
        </time>
        <EntryTags tags={event.tags} />
        {children}
      </div>
      <div className="event-body">
        <p className="event-words" lang={languageOfText(event.text)}>
          {event.text}
        </p>
        {event.note !== undefined && (
          <p className="event-note" lang={languageOfText(event.note)}>
            {event.note}
          </p>
        )}
      </div>
    </>
  );
}
