import type { ReactNode } from 'react';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Event } from '../../shared/entries/entry-schema.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { EntryTags } from '../entries/entry-tags.tsx';
import { useLanguage } from '../messages/use-messages.ts';
import { PictureFigure } from '../pictures/picture-figure.tsx';
import { EventSource } from './event-source.tsx';
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
  const { date, actor, text, picture, note, source, tags } = event;
  return (
    <>
      <div className="entry-head">
        <time className="event-date" dateTime={date}>
          {formatEdtfDate(date, language)}
        </time>
        {actor !== undefined && (
          <span className="event-actor" lang={languageOfText(actor)}>
            {actor}
          </span>
        )}
        <EntryTags tags={tags} />
        {children}
      </div>
      <div className="event-body">
        <div className="event-main">
          <p className="event-words" lang={languageOfText(text)}>
            {text}
          </p>
          {picture !== undefined && <PictureFigure name={picture} alt="" />}
          {source !== undefined && <EventSource source={source} />}
        </div>
        {note !== undefined && (
          <p className="event-note" lang={languageOfText(note)}>
            {note}
          </p>
        )}
      </div>
    </>
  );
}
