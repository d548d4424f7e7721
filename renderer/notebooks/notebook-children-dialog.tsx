import { useState } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { ChildChecks } from './child-checks.tsx';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

export function NotebookChildrenDialog({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(notebookDialogMessages);
  const call = useCall();
  const [childIds, setChildIds] = useState<string[]>(notebook.childIds);
  const send = async () => {
    const changed = await call(
      api.updateNotebook({ notebookId: notebook.id, changes: { childIds } }),
    );
    return changed !== undefined;
  };
  return (
    <FormDialog title={notebook.title} submitLabel={messages.save} isReady onSubmit={send}>
      <ChildChecks childIds={childIds} onChange={setChildIds} />
    </FormDialog>
  );
}
