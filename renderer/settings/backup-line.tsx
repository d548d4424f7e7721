import { useId } from 'react';
import type { BackupInfo } from '../../shared/backups/backup.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { backupMessages } from './backup-messages.ts';
import { formatSize } from './format-size.ts';

/** One backup: when and why it was made, how large it is, and the way back to it. */
export function BackupLine({
  backup,
  when,
  isDisabled,
  onRestore,
}: {
  readonly backup: BackupInfo;
  readonly when: string;
  readonly isDisabled: boolean;
  readonly onRestore: () => void;
}) {
  const messages = useMessages(backupMessages);
  const language = useLanguage();
  const id = useId();
  return (
    <li className="backup-line">
      <div className="backup-words">
        <time id={`${id}time`} dateTime={backup.time}>
          {when}
        </time>
        <p className="backup-facts">
          <span>{messages.reason(backup.reason)}</span>
          <span>{formatSize(backup.bytes, language)}</span>
        </p>
      </div>
      <Button
        id={`${id}restore`}
        aria-labelledby={`${id}restore ${id}time`}
        isDisabled={isDisabled}
        onPress={onRestore}
      >
        {messages.restore}
      </Button>
    </li>
  );
}
