import { api } from '../app/bridge.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useCall } from '../ui/use-call.ts';

/** Puts sent letters or versions in the Trash, and says so with a way back. Output: whether they are there. */
export function useRemoveCopies(): (copyIds: readonly string[], said: string) => Promise<boolean> {
  const call = useCall();
  const tellUndoable = useUndoToast();
  return async (copyIds, said) => {
    const items = await call(api.removeLetterCopies({ copyIds: [...copyIds] }));
    if (items === undefined) return false;
    tellUndoable(said, async () => {
      for (const { id } of items) await call(api.restore({ trashId: id }));
    });
    return true;
  };
}
