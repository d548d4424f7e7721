import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { trashMessages } from './trash-messages.ts';

/** Asked because this, alone of all deleting, cannot be undone any more once the window is closed. */
export function EmptyTrashDialog() {
  const messages = useMessages(trashMessages);
  const { trash } = useSnapshot();
  const call = useCall();
  const send = async () => {
    const emptied = await call(api.emptyTrash({}));
    if (emptied === undefined) return false;
    showToast({ text: messages.emptied(emptied.removed) });
    return true;
  };
  return (
    <FormDialog title={messages.sure} submitLabel={messages.emptyIt} isReady onSubmit={send}>
      <p>{messages.sureText(trash.size)}</p>
    </FormDialog>
  );
}
