import { useMessages } from '../messages/use-messages.ts';
import { replaceToast, SAVED_FILE } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { appMessages } from './app-messages.ts';
import { api } from './bridge.ts';

/** Says that a file was written, in the place of the file before it, and offers to show it in its folder. */
export function useTellSavedFile(): (text: string) => void {
  const { showInFolder } = useMessages(appMessages);
  const call = useCall();
  return (text) =>
    replaceToast(SAVED_FILE, {
      text,
      action: { label: showInFolder, run: () => void call(api.showExport({})) },
    });
}
