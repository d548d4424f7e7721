import { useState } from 'react';
import type { BookChoiceInput } from '../../shared/book/book-choice.ts';
import type { BookYears } from '../../shared/book/list-years.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import '../letters/letter-bar.css';
import '../letters/letter-choices.css';
import '../letters/letter-editor.css';
import { BookBar } from './book-bar.tsx';
import { BookChoices } from './book-choices.tsx';
import { type BookFields, choiceOf, keepBookFields, readBookFields } from './book-fields.ts';
import { bookMessages } from './book-messages.ts';
import { BookPreview } from './book-preview.tsx';
import './book-view.css';
import { useBook, useBookYears } from './use-book.ts';
import { usePrintBook } from './use-print-book.ts';

/** The same book without the words that the parent set by hand; undefined where he set none. */
function dropOwnWords(choice: BookChoiceInput | undefined): BookChoiceInput | undefined {
  if (choice === undefined) return undefined;
  const { title, subtitle, author, ...rest } = choice;
  return [title, subtitle, author].every((each) => each === undefined) ? undefined : rest;
}

function BookEditor({ years }: { readonly years: BookYears }) {
  const language = useLanguage();
  const [fields, setFields] = useState(() => readBookFields(language));
  const choice = choiceOf(fields, years);
  const { model, error } = useBook(choice);
  const unnamed = dropOwnWords(choice);
  const { model: proposed } = useBook(unnamed);
  const printing = usePrintBook(choice, fields.bleed);
  const change = (changes: Partial<BookFields>): void => {
    const next = { ...fields, ...changes };
    setFields(next);
    keepBookFields(next);
  };
  const messages = useMessages(bookMessages);
  const told = error === undefined ? messages.nothingOfYear : describeError(error, language);
  return (
    <main className="letter-editor book-editor" data-region="page">
      <BookBar {...printing} isEmpty={model === undefined} />
      <div className="letter-body">
        <BookChoices
          {...{
            fields,
            years,
            change,
            model,
            year: choice?.year,
            proposed: unnamed ? proposed : model,
          }}
        />
        {choice === undefined || error !== undefined ? (
          <div className="letter-preview">
            <p className="letter-preview-empty">{told}</p>
          </div>
        ) : (
          <BookPreview model={model} />
        )}
      </div>
    </main>
  );
}

function NothingYet() {
  const messages = useMessages(bookMessages);
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <h1 className="sheet-title">{messages.title}</h1>
        <EmptyState sentence={messages.nothing} />
      </div>
    </main>
  );
}

/** A year of letters or notebooks as one book: the choices that make it, and beside them its pages. */
export function BookView() {
  const years = useBookYears();
  // The name of the place is there at once.
  if (years === undefined) return <main className="letter-editor" aria-busy />;
  const isEmpty = years.letters.length === 0 && years.notebooks.length === 0;
  return <AlwaysEditable>{isEmpty ? <NothingYet /> : <BookEditor years={years} />}</AlwaysEditable>;
}
