import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { usePage } from '../app/session-store.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { focusEntry } from '../entries/focus-entry.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { countEvents, isSendable, toEntries } from './event-rows.ts';
import { EventRowsList } from './event-rows-list.tsx';
import { eventRowsMessages } from './event-rows-messages.ts';
import { useEventRows } from './use-event-rows.ts';

type TurnIntoEventsDialogProps = { readonly pageId: string; readonly entryId: string };

/** Shows what the lines of a note become as events, to be mended before they do. */
export function TurnIntoEventsDialog({ pageId, entryId }: TurnIntoEventsDialogProps) {
  const messages = useMessages(eventRowsMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  const entry = usePage(pageId).page?.entries.find(({ id }) => id === entryId);
  const note = entry?.kind === 'note' ? entry : undefined;
  const { rows, change } = useEventRows(note?.text ?? '');
  const count = countEvents(rows);

  const turn = async () => {
    const entries = toEntries(rows, note?.tags ?? []);
    const made = await call(api.turnIntoEvents({ pageId, entryId, entries }));
    if (made === undefined) return false;
    tellUndoable(messages.turned(count), () => undoStep('turnIntoEvents'));
    const [first] = made;
    if (first !== undefined) focusEntry(first.id);
    return true;
  };

  return (
    <FormDialog
      isWide
      title={messages.turnIntoEvents}
      submitLabel={messages.turnMany(count)}
      isReady={note !== undefined && isSendable(rows)}
      onSubmit={turn}
    >
      <EventRowsList rows={rows} onChange={change} />
    </FormDialog>
  );
}
