import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import { api } from '../app/bridge.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { BOOK_LANGUAGES, nameLanguage } from '../notebooks/book-languages.ts';
import { useDraft } from '../saving/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { AuthorsField } from './authors-field.tsx';
import { booksMessages } from './books-messages.ts';
import { readPageCount } from './page-count.ts';
import { SameWorkField } from './same-work-field.tsx';
import { useBookLine } from './use-book-draft.ts';
import './book-facts.css';

const UNKNOWN = 'unknown';
/** The keyCode of every key that an input method is busy with. */
const COMPOSING = 229;

type BookFactsProps = {
  readonly pageId: string;
  readonly book: Book;
  readonly onDone: () => void;
};

/** What is known of a page's book, in fields that save themselves. */
export function BookFacts({ pageId, book, onDone }: BookFactsProps) {
  const messages = useMessages(booksMessages);
  const locale = useLanguage();
  const call = useCall();
  const box = useRef<HTMLElement>(null);
  // They open above what may be in sight.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const originalTitle = useBookLine(pageId, book.originalTitle, (value) => ({
    originalTitle: value,
  }));
  const edition = useBookLine(pageId, book.edition, (value) => ({ edition: value }));
  const isbn = useBookLine(pageId, book.isbn, (value) => ({ isbn: value }));
  const pageCount = useDraft({
    saved: book.pageCount === undefined ? '' : String(book.pageCount),
    save: (typed) =>
      api.updatePage({ pageId, changes: { book: { pageCount: readPageCount(typed) ?? null } } }),
    isReady: (typed) => readPageCount(typed) !== undefined,
    isEqual: (a, b) => a === b || readPageCount(a) === readPageCount(b),
  });

  const languages = [
    ...new Set([...BOOK_LANGUAGES, book.language].filter((tag) => tag !== undefined)),
  ];
  const setLanguage = (tag: string) => {
    const language = tag === UNKNOWN ? '' : tag;
    void call(api.updatePage({ pageId, changes: { book: { language } } }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === COMPOSING) return;
    if (event.key === 'Escape') onDone();
  };

  return (
    <section ref={box} className="book-facts" aria-label={messages.facts} onKeyDown={onKeyDown}>
      <TextField
        label={messages.originalTitle}
        value={originalTitle.value}
        onChange={originalTitle.change}
        onBlur={() => void originalTitle.flush()}
        placeholder={messages.originalTitleHint}
        maxLength={500}
        autoFocus
      />
      <AuthorsField pageId={pageId} authors={book.authors} />
      <TextField
        label={messages.edition}
        value={edition.value}
        onChange={edition.change}
        onBlur={() => void edition.flush()}
        placeholder={messages.editionHint}
        maxLength={500}
      />
      <SelectField
        label={messages.language}
        value={book.language ?? UNKNOWN}
        options={[
          { id: UNKNOWN, label: messages.unknownLanguage },
          ...languages.map((tag) => ({ id: tag, label: nameLanguage(tag, locale) })),
        ]}
        onChange={setLanguage}
      />
      <TextField
        label={messages.isbn}
        value={isbn.value}
        onChange={isbn.change}
        onBlur={() => void isbn.flush()}
        placeholder={messages.isbnHint}
        maxLength={500}
      />
      <TextField
        label={messages.pageCount}
        value={pageCount.value}
        onChange={pageCount.change}
        onBlur={() => void pageCount.flush()}
        inputMode="numeric"
        errorMessage={
          readPageCount(pageCount.value) === undefined ? messages.notAPageCount : undefined
        }
        maxLength={20}
      />
      <SameWorkField pageId={pageId} />
      <div className="book-facts-foot">
        <Button variant="plain" icon={<Check size={16} aria-hidden />} onPress={onDone}>
          {messages.done}
        </Button>
      </div>
    </section>
  );
}
