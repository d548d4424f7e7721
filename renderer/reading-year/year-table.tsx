import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { FinishedBook } from '../../shared/readings/reading-year.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { openBook } from './bookcase.tsx';
import { readingYearMessages } from './reading-year-messages.ts';

/** The same books in words and numbers. */
export function YearTable({ books }: { readonly books: readonly FinishedBook[] }) {
  const messages = useMessages(readingYearMessages);
  const locale = useLanguage();
  return (
    <section className="year-part">
      <h2 id="year-list">{messages.list}</h2>
      <table className="year-table" aria-labelledby="year-list">
        <thead>
          <tr>
            <th scope="col">{messages.finishedOn}</th>
            <th scope="col">{messages.book}</th>
            <th scope="col">{messages.language}</th>
            <th scope="col">{messages.pages}</th>
            <th scope="col">{messages.daysTaken}</th>
          </tr>
        </thead>
        <tbody>
          {books.map((book) => (
            <tr key={book.readingId}>
              <td>{book.finishedOn && formatEdtfDate(book.finishedOn, locale)}</td>
              <th scope="row">
                <button type="button" className="year-book" onClick={() => openBook(book)}>
                  {book.title}
                </button>
              </th>
              <td>{book.language && nameLanguage(book.language, locale)}</td>
              <td className="year-number">{book.pageCount}</td>
              <td className="year-number">
                {book.days !== undefined && messages.wholeDays(book.days)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
