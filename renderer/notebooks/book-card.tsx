import { Star } from 'lucide-react';
import { Text } from 'react-aria-components';
import type { Book } from '../../shared/books/book-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { daysTaken } from '../../shared/readings/days-taken.ts';
import { useMessages } from '../messages/use-messages.ts';
import { BookCover } from './book-cover.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { latestReading, writeDates } from './reading-line.ts';

/** A book as it stands on the shelf: its cover, and beneath it how far it was read and when. */
export function BookCard({ page, book }: { readonly page: PageSummary; readonly book: Book }) {
  const messages = useMessages(notebookMessages);
  const reading = latestReading(page.readings);
  const days = reading && daysTaken(reading);
  const dates = reading && writeDates(reading);
  return (
    <>
      <BookCover title={page.title} authors={book.authors} />
      <span className="book-card-words">
        <Text slot="label" className="visually-hidden">
          {[page.title, ...book.authors].join(', ')}
        </Text>
        <Text slot="description" className="book-card-status">
          {reading && <span data-status={reading.status}>{messages[reading.status]}</span>}
          {days !== undefined && <span>{messages.days(days)}</span>}
          {page.favourites > 0 && (
            <span className="book-card-stars">
              <Star size={12} aria-hidden fill="currentColor" />
              <span className="visually-hidden">{messages.favourites}</span>
              {page.favourites}
            </span>
          )}
        </Text>
        {dates !== undefined && <span className="book-card-dates">{dates}</span>}
      </span>
    </>
  );
}
