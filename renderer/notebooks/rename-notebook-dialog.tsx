import { useState } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

export function RenameNotebookDialog({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(notebookDialogMessages);
  const call = useCall();
  const [title, setTitle] = useState(notebook.title);
  const send = async () => {
    const changed = await call(api.updateNotebook({ notebookId: notebook.id, changes: { title } }));
    return changed !== undefined;
  };
  return (
    <FormDialog
      title={messages.renameTitle}
      submitLabel={messages.save}
      isReady={title.trim() !== ''}
      onSubmit={send}
    >
      <TextField label={messages.notebookTitle} value={title} onChange={setTitle} autoFocus />
    </FormDialog>
  );
}
