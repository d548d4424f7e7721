import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';
import { lettersMessages } from './letters-messages.ts';

/** Puts a letter in the Trash, with a way back. */
export function useRemoveLetter(): (letterId: string) => Promise<void> {
  const messages = useMessages(lettersMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const restore = async (trashId: string): Promise<void> => {
    if (await call(api.restore({ trashId }))) goTo({ view: 'letters', letterId: trashId });
  };
  return async (letterId) => {
    // What was just typed goes into the Trash with the letter.
    await flushAll();
    const item = await call(api.removeLetter({ letterId }));
    if (!item) return;
    goTo({ view: 'letters' });
    tellUndoable(messages.removed, () => restore(item.id));
  };
}
