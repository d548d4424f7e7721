import { useState } from 'react';
import type { ReadingStatus } from '../../shared/readings/reading-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { readingsMessages } from '../readings/readings-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { BOOK_LANGUAGES, guessLanguage, nameLanguage, splitAuthors } from './book-languages.ts';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

const UNKNOWN = 'unknown';
const STATUSES: readonly ReadingStatus[] = ['reading', 'finished', 'want', 'stopped'];

export function NewBookDialog({ notebookId }: { readonly notebookId: string }) {
  const messages = useMessages(notebookDialogMessages);
  const { status: nameStatus } = useMessages(readingsMessages);
  const locale = useLanguage();
  const call = useCall();
  const [title, setTitle] = useState('');
  const [authors, setAuthors] = useState('');
  const [edition, setEdition] = useState('');
  /** Null as long as the title's letters decide. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [status, setStatus] = useState<ReadingStatus>('reading');
  const language = chosen ?? guessLanguage(title) ?? UNKNOWN;

  const send = async () => {
    const book = {
      authors: splitAuthors(authors),
      edition,
      language: language === UNKNOWN ? '' : language,
    };
    const page = await call(api.addPage({ notebookId, title, book }));
    if (page === undefined) return false;
    // No dates: a reading that was not dated is never stamped with today.
    await call(api.addReading({ pageId: page.id, reading: { status } }));
    goTo({ view: 'notebook', notebookId, pageId: page.id });
    return true;
  };

  return (
    <FormDialog
      title={messages.newBook}
      submitLabel={messages.add}
      isReady={title.trim() !== ''}
      onSubmit={send}
    >
      <TextField label={messages.bookTitle} value={title} onChange={setTitle} autoFocus />
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
          options={STATUSES.map((id) => ({ id, label: nameStatus(id) }))}
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
