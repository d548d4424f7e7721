import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import { findIsbnProblem, tidyIsbn } from '../../shared/books/isbn.ts';
import { isSameDate, readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { CallInput } from '../../shared/ipc-contract.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { DateField } from '../readings/date-field.tsx';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { TextField } from '../ui/text-field.tsx';
import { booksMessages } from './books-messages.ts';
import { readPageCount } from './page-count.ts';

type BookChanges = NonNullable<CallInput<'updatePage'>['changes']['book']>;
type FactProps = { readonly pageId: string; readonly book: Book };

function saveFact(pageId: string, book: BookChanges) {
  return api.updatePage({ pageId, changes: { book } });
}

type LineFactProps = FactProps & {
  readonly name: 'originalTitle' | 'publisher' | 'edition';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** A fact of one line that may be anything. */
export function LineFact({ pageId, book, name, ...rest }: LineFactProps): ReactNode {
  const { [name]: label } = useMessages(booksMessages);
  const draft = useDraft({
    saved: book[name] ?? '',
    save: (value) => saveFact(pageId, { [name]: value }),
    isEqual: equalLines,
  });
  return (
    <TextField
      {...rest}
      label={label}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.flush}
      maxLength={500}
    />
  );
}

/** When the edition came out, as far as it is known. */
export function PublishedFact({ pageId, book }: FactProps) {
  const messages = useMessages(booksMessages);
  const draft = useDraft({
    saved: book.publishedOn ?? '',
    save: (typed) => saveFact(pageId, { publishedOn: readTypedDate(typed) ?? typed }),
    isEqual: isSameDate,
    isReady: (typed) => readTypedDate(typed) !== undefined,
  });
  return (
    <DateField
      label={messages.publishedOn}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.flush}
      placeholder={messages.publishedOnHint}
      notADate={messages.notADate}
    />
  );
}

/**
 * The book's ISBN, in either form. A wrong one is told when the field is left, and stays in it to be put right; one that an
 * older file holds is told at once.
 */
export function IsbnFact({ pageId, book }: FactProps) {
  const messages = useMessages(booksMessages);
  const [wasLeft, setWasLeft] = useState(false);
  const draft = useDraft({
    saved: book.isbn ?? '',
    save: (typed) => saveFact(pageId, { isbn: typed }),
    isEqual: (a, b) => tidyIsbn(a) === tidyIsbn(b),
    isReady: (typed) => findIsbnProblem(typed) === undefined,
  });
  const problem = findIsbnProblem(draft.value);
  if (wasLeft && problem === undefined) setWasLeft(false);
  const isTold = problem !== undefined && (wasLeft || !draft.isDirty);
  return (
    <TextField
      label={messages.isbn}
      value={draft.value}
      onChange={draft.change}
      onBlur={() => {
        setWasLeft(true);
        void draft.flush();
      }}
      placeholder={messages.isbnHint}
      errorMessage={isTold ? messages.wrongIsbn(problem) : undefined}
      maxLength={500}
    />
  );
}

export function PageCountFact({ pageId, book }: FactProps) {
  const messages = useMessages(booksMessages);
  const draft = useDraft({
    saved: book.pageCount === undefined ? '' : String(book.pageCount),
    save: (typed) => saveFact(pageId, { pageCount: readPageCount(typed) ?? null }),
    isReady: (typed) => readPageCount(typed) !== undefined,
    isEqual: (a, b) => a === b || readPageCount(a) === readPageCount(b),
  });
  return (
    <TextField
      label={messages.pageCount}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.flush}
      inputMode="numeric"
      errorMessage={readPageCount(draft.value) === undefined ? messages.notAPageCount : undefined}
      maxLength={20}
    />
  );
}
