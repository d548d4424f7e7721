import { daysTaken } from '../../shared/readings/days-taken.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { formatSpan } from './reading-span.ts';
import { readingsMessages } from './readings-messages.ts';
import { StarRow } from './star-row.tsx';

/** What is known of one reading, in words: its state, its dates as far as they are known, its days. */
export function ReadingWords({ reading }: { readonly reading: Reading }) {
  const messages = useMessages(readingsMessages);
  const { status, rating, note } = reading;
  const span = formatSpan(reading);
  const days = daysTaken(reading);
  // A book that is wished for or lies open has no day to be unknown.
  const isDateMissing = span === undefined && (status === 'finished' || status === 'stopped');
  return (
    <>
      <span className="reading-status" data-status={status}>
        {messages.status(status)}
      </span>
      {span !== undefined && <span className="reading-span">{span}</span>}
      {isDateMissing && <span>{messages.unknown}</span>}
      {days !== undefined && <span>{messages.days(days)}</span>}
      {rating !== undefined && (
        <span className="reading-rating">
          <StarRow rating={rating} size={14} />
          <span className="visually-hidden">{messages.stars(rating)}</span>
        </span>
      )}
      {note !== undefined && <span className="reading-note">{note}</span>}
    </>
  );
}

type ReadingLineProps = { readonly reading: Reading; readonly onEdit: () => void };

/** One reading in one line; the line itself is the button that edits it. */
export function ReadingLine({ reading, onEdit }: ReadingLineProps) {
  const messages = useMessages(readingsMessages);
  const isEditable = useIsEditable();
  return (
    <button
      type="button"
      className="reading-line"
      data-reading={reading.id}
      title={messages.edit}
      disabled={!isEditable}
      onClick={onEdit}
    >
      <ReadingWords reading={reading} />
    </button>
  );
}
