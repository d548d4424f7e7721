import { api } from '../../app/bridge.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { flushAll } from '../../saving/save-tracker.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { useCall } from '../../ui/use-call.ts';
import { versionsMessages } from './versions-messages.ts';

/** Keeps what the letter says now, with everything that was just typed. Output: whether it is kept. */
export function useKeepVersion(letterId: string): (name?: string) => Promise<boolean> {
  const messages = useMessages(versionsMessages);
  const call = useCall();
  return async (name = '') => {
    if ((await flushAll()) > 0) return false;
    const kept = await call(api.keepLetterVersion({ letterId, ...(name.trim() && { name }) }));
    if (kept === undefined) return false;
    showToast({ text: messages.kept });
    return true;
  };
}
