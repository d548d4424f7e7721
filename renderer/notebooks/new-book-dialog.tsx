import { useState } from 'react';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import type { ReadingStatus } from '../../shared/readings/reading-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { booksMessages } from '../books/books-messages.ts';
import { draftEdition } from '../books/edition-draft.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { readingsMessages } from '../readings/readings-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { BOOK_LANGUAGES, guessLanguage, nameLanguage, splitAuthors } from './book-languages.ts';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

const UNKNOWN = 'unknown';
const STATUSES: readonly ReadingStatus[] = ['reading', 'finished', 'want', 'stopped'];

type NewBookDialogProps = {
  readonly notebookId: string;
  /** The book that the new one is another edition of: they become one work. */
  readonly of?: PageSummary;
};

export function NewBookDialog({ notebookId, of }: NewBookDialogProps) {
  const messages = useMessages(notebookDialogMessages);
  const books = useMessages(booksMessages);
  const { status: nameStatus } = useMessages(readingsMessages);
  const locale = useLanguage();
  const call = useCall();
  const [first] = useState(() => of?.book && draftEdition(of.book, locale));
  const firstAuthors = first?.authors.join(', ') ?? '';
  const [title, setTitle] = useState(first?.title ?? '');
  const [originalTitle, setOriginalTitle] = useState(first?.originalTitle ?? '');
  const [authors, setAuthors] = useState(firstAuthors);
  const [edition, setEdition] = useState('');
  /** Null as long as the title's letters decide. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [status, setStatus] = useState<ReadingStatus | typeof UNKNOWN>(of ? UNKNOWN : 'reading');
  const language = chosen ?? guessLanguage(title) ?? first?.language ?? UNKNOWN;

  const send = async () => {
    const book = {
      // A name that holds a comma is not taken apart as long as it stands as it was.
      authors: authors === firstAuthors ? [...(first?.authors ?? [])] : splitAuthors(authors),
      originalTitle,
      edition,
      language: language === UNKNOWN ? '' : language,
    };
    // No dates: a reading that was not dated is never stamped with today.
    const reading = status === UNKNOWN ? undefined : { status };
    const page = await call(api.addPage({ notebookId, title, book, reading, editionOf: of?.id }));
    if (page === undefined) return false;
    goTo({ view: 'notebook', notebookId, pageId: page.id });
    return true;
  };

  return (
    <FormDialog
      title={of === undefined ? messages.newBook : books.newEdition}
      submitLabel={messages.add}
      isReady={title.trim() !== ''}
      onSubmit={send}
    >
      <TextField label={messages.bookTitle} value={title} onChange={setTitle} autoFocus />
      {of !== undefined && (
        <TextField
          label={books.originalTitle}
          value={originalTitle}
          onChange={setOriginalTitle}
          maxLength={500}
        />
      )}
      <TextField
        label={messages.authors}
        value={authors}
        onChange={setAuthors}
        description={messages.authorsHelp}
      />
      <div className="form-dialog-row">
        <SelectField
          label={messages.language}
          value={language}
          onChange={setChosen}
          options={[
            { id: UNKNOWN, label: messages.unknownLanguage },
            ...BOOK_LANGUAGES.map((id) => ({ id, label: nameLanguage(id, locale) })),
          ]}
        />
        <SelectField
          label={messages.status}
          value={status}
          onChange={setStatus}
          options={[
            ...(of === undefined
              ? []
              : [{ id: UNKNOWN as typeof UNKNOWN, label: messages.unknownStatus }]),
            ...STATUSES.map((id) => ({ id, label: nameStatus(id) })),
          ]}
        />
      </div>
      <TextField
        label={messages.edition}
        placeholder={messages.editionExample}
        value={edition}
        onChange={setEdition}
      />
    </FormDialog>
  );
}
