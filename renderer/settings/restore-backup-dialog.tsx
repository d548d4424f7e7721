import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { backupMessages } from './backup-messages.ts';

/** Asked because it changes the whole journal at once. It stays until the restoring is done. */
export function RestoreBackupDialog({
  when,
  isBusy,
  onRestore,
  onClose,
}: {
  /** The time of the backup, in words. */
  readonly when: string;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}) {
  const messages = useMessages(backupMessages);
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog title={messages.sure} isOpen onClose={close}>
      <div className="backup-question">
        <p>{messages.becomes(when)}</p>
        <p>{messages.isKept}</p>
      </div>
      <p role="status" className="backup-work">
        {isBusy && messages.restoring}
      </p>
      <div className="dialog-actions">
        <Button onPress={close} isDisabled={isBusy} autoFocus>
          {messages.cancel}
        </Button>
        <Button variant="primary" isDisabled={isBusy} onPress={onRestore}>
          {messages.restoreIt}
        </Button>
      </div>
    </Dialog>
  );
}
