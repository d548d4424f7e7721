import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';
import { notebookMessages } from './notebook-messages.ts';

/** Moves a notebook to the trash, and offers to take that back. */
export function useRemoveNotebook(): (notebook: Notebook) => Promise<void> {
  const messages = useMessages(notebookMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();

  const putBack = async (trashId: string) => {
    const restored = await call(api.restore({ trashId }));
    if (restored !== undefined) goTo({ view: 'notebook', notebookId: trashId });
  };

  return async (notebook) => {
    // What is being typed on its page goes to the trash with it.
    await flushAll();
    const item = await call(api.removeNotebook({ notebookId: notebook.id }));
    if (item === undefined) return;
    goTo({ view: 'write' });
    tellUndoable(messages.removed(notebook.title), () => putBack(item.id));
  };
}
