import type { Book } from '../../shared/books/book-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { BookChips } from '../books/book-chips.tsx';
import { BookFacts } from '../books/book-facts.tsx';
import { booksMessages } from '../books/books-messages.ts';
import { CoverField } from '../books/cover-field.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { OtherReadings } from '../readings/other-readings.tsx';
import { ReadingList } from '../readings/reading-list.tsx';
import { PageTags } from './page-tags.tsx';
import { PageTitle } from './page-title.tsx';

type PageHeadProps = {
  readonly page: Page;
  /** Whether the facts of the book are open to be changed. */
  readonly showsFacts: boolean;
  readonly onShowFacts: (shows: boolean) => void;
};

/** What the page is about: its title, and all that is known of its book. */
export function PageHead({ page, showsFacts, onShowFacts }: PageHeadProps) {
  const { book } = page;
  return (
    <header className="page-head">
      <div className="page-about">
        {book !== undefined && <CoverField pageId={page.id} title={page.title} book={book} />}
        <div className="page-names">
          <PageTitle page={page} />
          {book !== undefined && <BookNames book={book} />}
          {book !== undefined && <BookChips book={book} />}
        </div>
        <div className="page-more">
          {book !== undefined && <ReadingList page={page} book={book} />}
          {book !== undefined && <OtherReadings pageId={page.id} />}
          <PageTags page={page} />
        </div>
      </div>
      {book !== undefined && showsFacts && (
        <BookFacts pageId={page.id} book={book} onDone={() => onShowFacts(false)} />
      )}
    </header>
  );
}

function BookNames({ book }: { readonly book: Book }) {
  const messages = useMessages(booksMessages);
  const { originalTitle, authors, translators = [] } = book;
  return (
    <div className="page-book-names">
      {originalTitle !== undefined && <p className="page-original">{originalTitle}</p>}
      {authors.length > 0 && <p>{authors.join(', ')}</p>}
      {translators.length > 0 && (
        <p className="page-translators">{messages.translatedBy(translators.join(', '))}</p>
      )}
    </div>
  );
}
