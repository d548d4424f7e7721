import { MOST_ENTRIES } from '../../shared/commands/command-inputs.ts';
import { useMessages } from '../messages/use-messages.ts';
import { EventRowLine, KeptWords } from './event-row-line.tsx';
import { countEvents, isEventRow, type Row, type RowEdit, toEntries } from './event-rows.ts';
import { eventRowsMessages } from './event-rows-messages.ts';
import './event-rows.css';

type EventRowsListProps = {
  readonly rows: readonly Row[];
  readonly onChange: (key: string, edit: RowEdit) => void;
};

/** What a text becomes, part for part, before it does. */
export function EventRowsList({ rows, onChange }: EventRowsListProps) {
  const messages = useMessages(eventRowsMessages);
  if (rows.length === 0) return null;
  if (rows.length > MOST_ENTRIES) {
    return (
      <p className="field-error" role="alert">
        {messages.tooMany(rows.length, MOST_ENTRIES)}
      </p>
    );
  }
  const events = countEvents(rows);
  const notes = toEntries(rows, []).filter(({ kind }) => kind === 'note').length;
  let at = 0;
  return (
    <section className="event-rows" aria-label={messages.preview}>
      <p className="field-label" role="status">
        {rows.some(isEventRow) ? messages.becomes(events, notes) : messages.noDates}
      </p>
      <ol className="event-rows-list">
        {rows.map((row) => {
          if (isEventRow(row)) at += 1;
          return (
            <li key={row.key}>
              {isEventRow(row) ? (
                <EventRowLine row={row} at={at} onChange={onChange} />
              ) : (
                <div className="event-row">
                  <KeptWords raw={row.part.raw} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
