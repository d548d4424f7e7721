import type { Book } from '../../shared/books/book-schema.ts';
import { findIsbnForms } from '../../shared/books/isbn.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { booksMessages } from './books-messages.ts';
import './book-chips.css';

type Fact = { readonly id: string; readonly words: string };

/** The facts in quiet words: how long the book is, who brought it out and when, and its ISBN in both forms. */
function useFacts({ pageCount, publisher, publishedOn, isbn }: Book): readonly Fact[] {
  const messages = useMessages(booksMessages);
  const locale = useLanguage();
  const published = publishedOn && formatEdtfDate(publishedOn, locale);
  const forms = isbn === undefined ? undefined : findIsbnForms(isbn);
  const isbns = [forms?.isbn13 ?? isbn, forms?.isbn10];
  const facts = [
    { id: 'pages', words: pageCount && messages.pages(pageCount) },
    { id: 'publisher', words: publisher },
    { id: 'published', words: published && messages.published(published) },
    { id: 'isbn', words: isbns[0] && messages.isbnOf(isbns[0]) },
    { id: 'isbn10', words: isbns[1] && messages.isbn10Of(isbns[1]) },
  ];
  return facts.flatMap(({ id, words }) => (words ? [{ id, words }] : []));
}

/** The edition and the language on chips, and the rest that is known of the edition beside them. */
export function BookChips({ book }: { readonly book: Book }) {
  const locale = useLanguage();
  const facts = useFacts(book);
  const { edition, language } = book;
  if (edition === undefined && language === undefined && facts.length === 0) return null;
  return (
    <p className="book-chips">
      {edition !== undefined && <span className="book-chip">{edition}</span>}
      {language !== undefined && (
        <span className="book-chip">{nameLanguage(language, locale)}</span>
      )}
      {facts.map(({ id, words }) => (
        <span key={id} className="book-fact">
          {words}
        </span>
      ))}
    </p>
  );
}
