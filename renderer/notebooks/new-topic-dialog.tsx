import { useState } from 'react';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

export function NewTopicDialog({ notebookId }: { readonly notebookId: string }) {
  const messages = useMessages(notebookDialogMessages);
  const call = useCall();
  const [title, setTitle] = useState('');
  const send = async () => {
    const page = await call(api.addPage({ notebookId, title }));
    if (page !== undefined) goTo({ view: 'notebook', notebookId, pageId: page.id });
    return page !== undefined;
  };
  return (
    <FormDialog
      title={messages.newTopic}
      submitLabel={messages.add}
      isReady={title.trim() !== ''}
      onSubmit={send}
    >
      <TextField
        label={messages.topicTitle}
        placeholder={messages.topicExample}
        value={title}
        onChange={setTitle}
        autoFocus
      />
    </FormDialog>
  );
}
