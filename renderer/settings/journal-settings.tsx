import { api } from '../app/bridge.ts';
import { useSession } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushBeforeClosing } from '../saving/save-tracker.ts';
import { enterJournal } from '../start/open-journal.ts';
import { Button } from '../ui/button.tsx';
import { useCall } from '../ui/use-call.ts';
import { settingsMessages } from './settings-messages.ts';

/** Where the journal lies, and the way to another one. */
export function JournalSettings() {
  const messages = useMessages(settingsMessages);
  const session = useSession();
  const call = useCall();
  const openOther = async () => {
    // A text that cannot be saved keeps this journal open; the page says why.
    if ((await flushBeforeClosing()) > 0) return;
    const next = await call(api.chooseJournal({}));
    if (next) enterJournal(next);
  };
  return (
    <>
      <dl className="settings-folder">
        <dt>{messages.folder}</dt>
        <dd>{session?.folder}</dd>
        <dd className="settings-help">{messages.folderHelp}</dd>
      </dl>
      <div>
        <Button onPress={() => void openOther()}>{messages.openOther}</Button>
      </div>
    </>
  );
}
