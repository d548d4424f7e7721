import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import { isComposing } from '../actions/match-key.ts';
import { api } from '../app/bridge.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { BOOK_LANGUAGES, nameLanguage } from '../notebooks/book-languages.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { booksMessages } from './books-messages.ts';
import { CoverFact } from './cover-fact.tsx';
import { IsbnFact, LineFact, PageCountFact, PublishedFact } from './fact-fields.tsx';
import { NamesField } from './names-field.tsx';
import { SameWorkField } from './same-work-field.tsx';
import './book-facts.css';

const UNKNOWN = 'unknown';

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
  useEffect(() => {
    const isTall = (box.current?.offsetHeight ?? 0) > window.innerHeight / 2;
    box.current?.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
  }, []);
  const fact = { pageId, book };

  const languages = [
    ...new Set([...BOOK_LANGUAGES, book.language].filter((tag) => tag !== undefined)),
  ];
  const setLanguage = (tag: string) => {
    const language = tag === UNKNOWN ? '' : tag;
    void call(api.updatePage({ pageId, changes: { book: { language } } }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') onDone();
  };

  return (
    <section ref={box} className="book-facts" aria-label={messages.facts} onKeyDown={onKeyDown}>
      <LineFact {...fact} name="originalTitle" placeholder={messages.originalTitleHint} autoFocus />
      <LineFact {...fact} name="edition" placeholder={messages.editionHint} />
      <NamesField pageId={pageId} of="authors" names={book.authors} />
      <NamesField pageId={pageId} of="translators" names={book.translators ?? []} />
      <SelectField
        label={messages.language}
        value={book.language ?? UNKNOWN}
        options={[
          { id: UNKNOWN, label: messages.unknownLanguage },
          ...languages.map((tag) => ({ id: tag, label: nameLanguage(tag, locale) })),
        ]}
        onChange={setLanguage}
      />
      <PageCountFact {...fact} />
      <LineFact {...fact} name="publisher" />
      <PublishedFact {...fact} />
      <IsbnFact {...fact} />
      <CoverFact pageId={pageId} cover={book.cover} />
      <SameWorkField pageId={pageId} />
      <div className="book-facts-foot">
        <Button variant="plain" icon={<Check size={16} aria-hidden />} onPress={onDone}>
          {messages.done}
        </Button>
      </div>
    </section>
  );
}
