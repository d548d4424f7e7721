import type { Child } from '../../shared/journal/journal-schema.ts';
import { appMessages } from '../app/app-messages.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showToast } from '../ui/toasts.tsx';
import { useCall } from '../ui/use-call.ts';
import { childrenMessages } from './children-messages.ts';

/** Takes a child out of the journal, with a way back. Output of the function: whether it went through. */
export function useRemoveChild(): (child: Child) => Promise<boolean> {
  const messages = useMessages(childrenMessages);
  const { undo } = useMessages(appMessages);
  const call = useCall();
  return async ({ id, name }) => {
    const item = await call(api.removeChild({ childId: id }));
    if (item === undefined) return false;
    const run = () => void call(api.restore({ trashId: item.id }));
    showToast({ text: messages.removed(name), action: { label: undo, run } });
    return true;
  };
}
