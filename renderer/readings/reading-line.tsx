import type { Book } from '../../shared/books/book-schema.ts';
import { daysTaken } from '../../shared/readings/days-taken.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { ReadingAge } from '../children/page-ages.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { ComparisonWords } from './comparison-words.tsx';
import { ReadingProgressLine } from './reading-progress-line.tsx';
import { formatSpan } from './reading-span.ts';
import { readingsMessages } from './readings-messages.ts';
import { StarRow } from './star-row.tsx';

/** The stars that a reading was given, drawn and said. */
export function ReadingRating({ rating }: { readonly rating: number }) {
  const messages = useMessages(readingsMessages);
  return (
    <span className="reading-rating">
      <StarRow rating={rating} size={14} />
      <span className="visually-hidden">{messages.stars(rating)}</span>
    </span>
  );
}

type ReadingWordsProps = { readonly reading: Reading; readonly book: Book };

/** What is known of one reading, in words: its state, its dates as far as they are known, its days and how they compare. */
function ReadingWords({ reading, book }: ReadingWordsProps) {
  const messages = useMessages(readingsMessages);
  const { status, rating, note, stoppedBecause } = reading;
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
      <ReadingProgressLine reading={reading} pageCount={book.pageCount} />
      <ReadingAge reading={reading} />
      {rating !== undefined && <ReadingRating rating={rating} />}
      <ComparisonWords reading={reading} book={book} />
      {status === 'stopped' && stoppedBecause !== undefined && (
        <span className="reading-note">{messages.because(stoppedBecause)}</span>
      )}
      {note !== undefined && <span className="reading-note">{note}</span>}
    </>
  );
}

type ReadingLineProps = ReadingWordsProps & { readonly onEdit: () => void };

/** One reading in one line; the line itself is the button that edits it. */
export function ReadingLine({ reading, book, onEdit }: ReadingLineProps) {
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
      <ReadingWords reading={reading} book={book} />
    </button>
  );
}
