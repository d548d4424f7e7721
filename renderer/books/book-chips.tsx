import type { Book } from '../../shared/books/book-schema.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { booksMessages } from './books-messages.ts';
import './book-chips.css';

/** The edition and the language on chips, and in quiet words the ISBN and how long the book is. */
export function BookChips({ book }: { readonly book: Book }) {
  const messages = useMessages(booksMessages);
  const locale = useLanguage();
  const { edition, language, isbn, pageCount } = book;
  if ([edition, language, isbn, pageCount].every((fact) => fact === undefined)) return null;
  return (
    <p className="book-chips">
      {edition !== undefined && <span className="book-chip">{edition}</span>}
      {language !== undefined && (
        <span className="book-chip">{nameLanguage(language, locale)}</span>
      )}
      {pageCount !== undefined && <span>{messages.pages(pageCount)}</span>}
      {isbn !== undefined && <span className="book-isbn">{messages.isbnOf(isbn)}</span>}
    </p>
  );
}
