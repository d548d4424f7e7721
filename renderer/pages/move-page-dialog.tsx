import { useState } from 'react';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { listOtherNotebooks } from './other-notebooks.ts';
import { pagesMessages } from './pages-messages.ts';
import { useMovePage } from './use-move-page.ts';

/** Chooses the notebook that a page goes to, of those of the same kind. */
export function MovePageDialog({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(pagesMessages);
  const move = useMovePage();
  const snapshot = useSnapshot();
  const page = snapshot.pages.get(pageId);
  const notebooks = listOtherNotebooks(snapshot, page?.notebookId ?? '');
  const [chosenId, setChosenId] = useState<string>();
  const chosen = notebooks.find(({ id }) => id === chosenId) ?? notebooks[0];

  const send = async () => {
    if (chosen === undefined || page === undefined || !(await move(page, chosen))) return false;
    goTo({ view: 'notebook', notebookId: chosen.id, pageId });
    return true;
  };

  return (
    <FormDialog
      title={messages.moveTitle}
      submitLabel={messages.moveSend}
      isReady={chosen !== undefined}
      onSubmit={send}
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
