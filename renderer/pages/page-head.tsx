import { Mail, MoreHorizontal, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { BookChips } from '../books/book-chips.tsx';
import { BookFacts } from '../books/book-facts.tsx';
import { booksMessages } from '../books/books-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { BookCover } from '../notebooks/book-cover.tsx';
import { OtherReadings } from '../readings/other-readings.tsx';
import { ReadingList } from '../readings/reading-list.tsx';
import { IconButton, ToggleIconButton } from '../ui/icon-button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { PageTags } from './page-tags.tsx';
import { PageTitle } from './page-title.tsx';
import { pagesMessages } from './pages-messages.ts';
import { usePageActions } from './use-page-actions.ts';

/** What the page is about: its title, and all that is known of its book. */
export function PageHead({ page }: { readonly page: Page }) {
  const [showsFacts, setShowsFacts] = useState(false);
  const { book } = page;
  return (
    <header className="page-head">
      <PageBar page={page} showsFacts={showsFacts} onShowFacts={setShowsFacts} />
      <div className="page-about">
        {book !== undefined && (
          <div className="page-cover">
            <BookCover title={page.title} authors={book.authors} />
          </div>
        )}
        <div className="page-words">
          <PageTitle page={page} />
          {book !== undefined && <BookNames book={book} />}
          {book !== undefined && <BookChips book={book} />}
          {book !== undefined && <ReadingList page={page} />}
          {book !== undefined && <OtherReadings pageId={page.id} />}
          <PageTags page={page} />
        </div>
      </div>
      {book !== undefined && showsFacts && (
        <BookFacts pageId={page.id} book={book} onDone={() => setShowsFacts(false)} />
      )}
    </header>
  );
}

function BookNames({ book }: { readonly book: Book }) {
  const { originalTitle, authors } = book;
  return (
    <div className="page-book-names">
      {originalTitle !== undefined && <p className="page-original">{originalTitle}</p>}
      {authors.length > 0 && <p>{authors.join(', ')}</p>}
    </div>
  );
}

type PageBarProps = {
  readonly page: Page;
  readonly showsFacts: boolean;
  readonly onShowFacts: (shows: boolean) => void;
};

function PageBar({ page, showsFacts, onShowFacts }: PageBarProps) {
  const messages = useMessages(pagesMessages);
  const { editFacts } = useMessages(booksMessages);
  const notebookId = useSnapshot().pages.get(page.id)?.notebookId ?? '';
  const actions = usePageActions(page, notebookId);
  return (
    <div className="page-bar">
      <SaveStatusLine />
      {page.book !== undefined && (
        <ToggleIconButton
          label={editFacts}
          icon={<Pencil size={17} aria-hidden />}
          isSelected={showsFacts}
          onChange={onShowFacts}
        />
      )}
      <IconButton
        label={messages.writeLetter}
        icon={<Mail size={18} aria-hidden />}
        onPress={() => void actions.writeLetter()}
      />
      <MenuButton
        label={messages.menu}
        icon={<MoreHorizontal size={18} aria-hidden />}
        choices={[
          {
            id: 'letter',
            label: messages.writeLetter,
            onAction: () => void actions.writeLetter(),
          },
          {
            id: 'remove',
            label: messages.remove,
            isDanger: true,
            onAction: () => void actions.remove(),
          },
        ]}
      />
    </div>
  );
}
