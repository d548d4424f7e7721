import { useMessages } from '../messages/use-messages.ts';
import { showToast } from '../ui/toast-queue.ts';
import { appMessages } from './app-messages.ts';

/** Says in passing what was done, with a way to take it back. */
export function useUndoToast(): (text: string, takeBack: () => unknown) => void {
  const { undo } = useMessages(appMessages);
  return (text, takeBack) =>
    showToast({ text, action: { label: undo, run: () => void takeBack() } });
}
