import { useSession } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { settingsMessages } from './settings-messages.ts';
import { useOpenOtherJournal } from './use-open-other-journal.ts';

/** Where the journal lies, and the way to another one. */
export function JournalSettings() {
  const messages = useMessages(settingsMessages);
  const session = useSession();
  const openOther = useOpenOtherJournal();
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
