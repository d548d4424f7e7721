import { memo } from 'react';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { fieldMessages } from '../entries/field-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { EventRow, RowEdit } from './event-rows.ts';
import { eventRowsMessages } from './event-rows-messages.ts';

type EventRowLineProps = {
  readonly row: EventRow;
  /** Its place among the events, counted from 1. */
  readonly at: number;
  readonly onChange: (key: string, edit: RowEdit) => void;
};

/** One event of the preview, which can be mended or left a note. Plain fields, since there may be hundreds. */
export const EventRowLine = memo(function EventRowLine({ row, at, onChange }: EventRowLineProps) {
  const messages = useMessages(eventRowsMessages);
  const { key, part, isEvent, date, text, problem } = row;
  const problemId = `event-row-problem-${at}`;
  const tellsProblem = { 'aria-describedby': problem === undefined ? undefined : problemId };
  return (
    <div className="event-row" data-event={isEvent || undefined}>
      <input
        type="checkbox"
        aria-label={messages.asEvent(at)}
        checked={isEvent}
        onChange={({ target }) => onChange(key, { isEvent: target.checked })}
      />
      {isEvent ? (
        <>
          <input
            className="field-input event-row-date"
            aria-label={messages.dateOf(at)}
            aria-invalid={problem === 'not-a-date' || problem === 'no-date' || undefined}
            {...tellsProblem}
            value={date}
            maxLength={100}
            spellCheck={false}
            onChange={({ target }) => onChange(key, { date: target.value })}
          />
          <textarea
            className="field-input field-input-reading event-row-text"
            aria-label={messages.textOf(at)}
            aria-invalid={problem === 'no-text' || undefined}
            {...tellsProblem}
            lang={languageOfText(text)}
            value={text}
            rows={1}
            spellCheck={false}
            onChange={({ target }) => onChange(key, { text: target.value })}
          />
          <EventRowFacts row={row} problemId={problemId} onChange={onChange} />
        </>
      ) : (
        <KeptWords raw={part.raw} />
      )}
    </div>
  );
});

/** Words that stay a note. */
export function KeptWords({ raw }: { readonly raw: string }) {
  const messages = useMessages(eventRowsMessages);
  return (
    <div className="event-row-kept">
      <span className="event-row-facts">{messages.staysNote}</span>
      <span className="event-row-raw" lang={languageOfText(raw)}>
        {raw}
      </span>
    </div>
  );
}

type FactsProps = Pick<EventRowLineProps, 'row' | 'onChange'> & { readonly problemId: string };

/** What is wrong with it, else its date as it will be read; and all that comes with it. */
function EventRowFacts({ row, problemId, onChange }: FactsProps) {
  const messages = useMessages(eventRowsMessages);
  const { notADate } = useMessages(fieldMessages);
  const language = useLanguage();
  const { key, part, date, hasActor, problem } = row;
  const read = readTypedDate(date);
  const sayProblem = () => {
    if (problem === 'not-a-date') return notADate(date.trim());
    return problem === 'no-date' ? messages.needsDate : messages.needsText;
  };
  return (
    <div className="event-row-facts">
      {problem === undefined ? (
        <span>{read ? formatEdtfDate(read, language) : ''}</span>
      ) : (
        <span id={problemId} className="field-error" role="alert">
          {sayProblem()}
        </span>
      )}
      {part.actor !== undefined && (
        <label className="event-row-actor">
          <input
            type="checkbox"
            checked={hasActor}
            onChange={({ target }) => onChange(key, { hasActor: target.checked })}
          />
          {messages.who(part.actor)}
        </label>
      )}
      {part.source !== undefined && <span>{messages.source(part.source)}</span>}
      {part.picture !== undefined && <span>{messages.hasPicture}</span>}
      {part.note !== undefined && <span className="event-row-raw">{part.note}</span>}
    </div>
  );
}
