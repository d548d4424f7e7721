import { api } from '../app/bridge.ts';
import { flushBeforeClosing } from '../saving/save-tracker.ts';
import { enterJournal } from '../start/open-journal.ts';
import { useCall } from '../ui/use-call.ts';

/** Lets the parent choose another journal, and shows it. */
export function useOpenOtherJournal(): () => Promise<void> {
  const call = useCall();
  return async () => {
    // A text that cannot be saved keeps this journal open; the page says why.
    if ((await flushBeforeClosing()) > 0) return;
    const next = await call(api.chooseJournal({}));
    if (next) enterJournal(next);
  };
}
