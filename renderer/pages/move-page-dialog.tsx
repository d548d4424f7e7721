import { useState } from 'react';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { listOtherNotebooks } from './other-notebooks.ts';
import { pagesMessages } from './pages-messages.ts';

/** Chooses the notebook that a page goes to, of those of the same kind. */
export function MovePageDialog({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  const snapshot = useSnapshot();
  const page = snapshot.pages.get(pageId);
  const notebooks = listOtherNotebooks(snapshot, page?.notebookId ?? '');
  const [chosenId, setChosenId] = useState<string>();
  const chosen = notebooks.find(({ id }) => id === chosenId) ?? notebooks[0];

  const move = async () => {
    if (chosen === undefined || page === undefined || (await flushAll()) > 0) return false;
    const moved = await call(api.movePage({ pageId, toNotebookId: chosen.id }));
    if (moved === undefined) return false;
    goTo({ view: 'notebook', notebookId: chosen.id, pageId });
    tellUndoable(messages.moved(page.title, chosen.title), () => undoStep('movePage'));
    return true;
  };

  return (
    <FormDialog
      title={messages.moveTitle}
      submitLabel={messages.moveSend}
      isReady={chosen !== undefined}
      onSubmit={move}
    >
      <p>{messages.moveMeans(page?.title ?? '')}</p>
      <SelectField
        label={messages.moveTo}
        value={chosen?.id ?? ''}
        onChange={setChosenId}
        options={notebooks.map(({ id, title }) => ({ id, label: title }))}
      />
    </FormDialog>
  );
}
