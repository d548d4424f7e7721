import { BookOpen, NotebookText } from 'lucide-react';
import { useState } from 'react';
import type { NotebookKind } from '../../shared/notebooks/notebook-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { RadioCards } from '../app/radio-cards.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useChosenChild } from '../children/chosen-child.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { ChildChecks } from './child-checks.tsx';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

export function NewNotebookDialog() {
  const messages = useMessages(notebookDialogMessages);
  const call = useCall();
  const child = useChosenChild();
  const hasSeveral = useSnapshot().journal.children.length > 1;
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<NotebookKind>('reading');
  const [childIds, setChildIds] = useState<string[]>(hasSeveral && child ? [child.id] : []);

  const send = async () => {
    const notebook = await call(api.addNotebook({ title, kind, childIds }));
    if (notebook !== undefined) goTo({ view: 'notebook', notebookId: notebook.id });
    return notebook !== undefined;
  };

  return (
    <FormDialog
      title={messages.newNotebook}
      submitLabel={messages.make}
      isReady={title.trim() !== ''}
      onSubmit={send}
    >
      <TextField
        label={messages.notebookTitle}
        placeholder={messages.notebookExample}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <RadioCards
        label={messages.kind}
        value={kind}
        onChange={setKind}
        options={[
          {
            id: 'reading',
            label: messages.kindReading,
            picture: <BookOpen size={18} aria-hidden />,
          },
          {
            id: 'notes',
            label: messages.kindNotes,
            picture: <NotebookText size={18} aria-hidden />,
          },
        ]}
      />
      {hasSeveral && <ChildChecks childIds={childIds} onChange={setChildIds} />}
    </FormDialog>
  );
}
