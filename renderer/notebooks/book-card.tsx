import type { Book } from '../../shared/books/book-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { daysTaken } from '../../shared/readings/days-taken.ts';
import { latestReading } from '../../shared/readings/reading-steps.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ReadingProgressLine } from '../readings/reading-progress-line.tsx';
import { formatSpan } from '../readings/reading-span.ts';
import { readingsMessages } from '../readings/readings-messages.ts';
import { BookCover } from './book-cover.tsx';

/** A book as it stands on the shelf: its cover, and beneath it how far it was read and when. */
export function BookCard({ page, book }: { readonly page: PageSummary; readonly book: Book }) {
  const readings = useMessages(readingsMessages);
  const reading = latestReading(page.readings);
  const days = reading && daysTaken(reading);
  const dates = reading && formatSpan(reading);
  return (
    <>
      <BookCover title={page.title} authors={book.authors} picture={book.cover} />
      <span className="book-card-words">
        <span className="visually-hidden">{[page.title, ...book.authors].join(', ')}</span>
        {reading && (
          <span className="book-card-status">
            <span data-status={reading.status}>{readings.status(reading.status)}</span>
            {days !== undefined && <span>{readings.days(days)}</span>}
          </span>
        )}
        {reading && <ReadingProgressLine reading={reading} pageCount={book.pageCount} />}
        {dates !== undefined && <span className="book-card-dates">{dates}</span>}
      </span>
    </>
  );
}
