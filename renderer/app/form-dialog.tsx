import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { appMessages } from './app-messages.ts';
import { closeDialog } from './open-dialog.ts';
import './form-dialog.css';

type FormDialogProps = {
  readonly title: string;
  readonly submitLabel: string;
  /** Whether what is filled in can be sent. */
  readonly isReady: boolean;
  /** Sends it. Output: whether it went through, which closes the dialog. */
  readonly onSubmit: () => Promise<boolean>;
  /** A second action, at the other end of the row. */
  readonly extra?: ReactNode;
  /** For what is looked through rather than filled in. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A small window that asks for a few things and sends them together. */
export function FormDialog({
  title,
  submitLabel,
  isReady,
  onSubmit,
  extra,
  isWide,
  children,
}: FormDialogProps) {
  const messages = useMessages(appMessages);
  const [isBusy, setIsBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setIsBusy(true);
    const isDone = await onSubmit();
    setIsBusy(false);
    if (isDone) closeDialog();
  };

  return (
    <Dialog title={title} isOpen isWide={isWide ?? false} onClose={closeDialog}>
      <form className="form-dialog" onSubmit={submit}>
        {children}
        <div className="dialog-actions">
          {extra !== undefined && <div className="form-dialog-extra">{extra}</div>}
          <Button onPress={closeDialog}>{messages.cancel}</Button>
          <Button changes type="submit" variant="primary" isDisabled={!isReady || isBusy}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
