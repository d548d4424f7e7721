import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { BackupInfo } from '../../shared/backups/backup.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useActions } from '../actions/action-handlers.ts';
import { useSession } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { BackupLine } from './backup-line.tsx';
import { backupMessages } from './backup-messages.ts';
import { RestoreBackupDialog } from './restore-backup-dialog.tsx';
import { useBackups } from './use-backups.ts';
import './backups.css';

/** As many of the newest are shown before all are asked for. */
const FEW = 5;
/** As many files are named; the rest are counted. */
const NAMED_FILES = 4;

export function BackupSettings() {
  const messages = useMessages(backupMessages);
  const language = useLanguage();
  const session = useSession();
  const { list, error, work, unreadable, backUp, restore } = useBackups();
  useActions({ 'make-backup': work === null ? { run: backUp } : undefined });
  const [chosen, setChosen] = useState<BackupInfo | null>(null);
  const isReadOnly = session?.status !== 'open' || session.readOnly !== null;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const when = ({ time }: BackupInfo) => format.format(new Date(time));

  const restoreChosen = async (backup: BackupInfo) => {
    await restore(backup, when(backup));
    setChosen(null);
  };

  return (
    <>
      <p className="settings-help">{isReadOnly ? messages.readOnly : messages.help}</p>
      <div>
        <Button
          icon={<Archive size={16} aria-hidden />}
          isDisabled={isReadOnly || work === 'restoring'}
          isPending={work === 'backing-up'}
          onPress={() => void backUp()}
        >
          {work === 'backing-up' ? messages.backingUp : messages.backUpNow}
        </Button>
      </div>
      {error && <p role="alert">{describeError(error, language)}</p>}
      {unreadable.length > 0 && <UnreadableFiles files={unreadable} />}
      {list?.length === 0 && <p>{messages.empty}</p>}
      {list && list.length > 0 && (
        <BackupList
          list={list}
          when={when}
          isDisabled={isReadOnly || work !== null}
          onRestore={setChosen}
        />
      )}
      {chosen && (
        <RestoreBackupDialog
          when={when(chosen)}
          isBusy={work === 'restoring'}
          onRestore={() => void restoreChosen(chosen)}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function BackupList({
  list,
  when,
  isDisabled,
  onRestore,
}: {
  readonly list: readonly BackupInfo[];
  readonly when: (backup: BackupInfo) => string;
  readonly isDisabled: boolean;
  readonly onRestore: (backup: BackupInfo) => void;
}) {
  const messages = useMessages(backupMessages);
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div>
      <ul className="backup-list" aria-label={messages.list}>
        {(isWhole ? list : list.slice(0, FEW)).map((backup) => (
          <BackupLine
            key={backup.name}
            backup={backup}
            when={when(backup)}
            isDisabled={isDisabled}
            onRestore={() => onRestore(backup)}
          />
        ))}
      </ul>
      {list.length > FEW && (
        <Button variant="plain" aria-expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
          {isWhole ? messages.showFewer : messages.showAll(list.length)}
        </Button>
      )}
    </div>
  );
}

function UnreadableFiles({ files }: { readonly files: readonly string[] }) {
  const messages = useMessages(backupMessages);
  const more = files.length - NAMED_FILES;
  return (
    <div role="status" className="backup-unreadable">
      <p>{messages.unreadable}</p>
      <ul>
        {files.slice(0, NAMED_FILES).map((file) => (
          <li key={file}>{file}</li>
        ))}
        {more > 0 && <li>{messages.moreFiles(more)}</li>}
      </ul>
    </div>
  );
}
