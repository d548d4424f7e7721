import type { Child } from '../../shared/journal/journal-schema.ts';
import { api } from '../app/bridge.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { childrenMessages } from './children-messages.ts';

/** Takes a child out of the journal, with a way back. Output of the function: whether it went through. */
export function useRemoveChild(): (child: Child) => Promise<boolean> {
  const messages = useMessages(childrenMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  return async ({ id, name }) => {
    const item = await call(api.removeChild({ childId: id }));
    if (item === undefined) return false;
    tellUndoable(messages.removed(name), () => call(api.restore({ trashId: item.id })));
    return true;
  };
}
