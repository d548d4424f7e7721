import { useState } from 'react';
import { MOST_ENTRIES } from '../../shared/commands/command-inputs.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { composerOf } from '../entries/composer-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { countEvents, isSendable, toEntries } from './event-rows.ts';
import { EventRowsList } from './event-rows-list.tsx';
import { eventRowsMessages } from './event-rows-messages.ts';
import { useEventRows } from './use-event-rows.ts';

/** What was pasted for each page and not added, until the window closes: closing the dialog throws nothing away. */
const pasted = new Map<string, string>();

type PasteEventsDialogProps = {
  readonly pageId: string;
  readonly text?: string;
  readonly fromComposer?: 'event' | 'note';
};

/** Many events at once: what is pasted, and beneath it each event that it makes. */
export function PasteEventsDialog({ pageId, text: given, fromComposer }: PasteEventsDialogProps) {
  const messages = useMessages(eventRowsMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  const [text, setText] = useState(given ?? pasted.get(pageId) ?? '');
  const { rows, isCurrent, change } = useEventRows(text);
  const count = countEvents(rows);

  const type = (next: string) => {
    setText(next);
    if (fromComposer === undefined) pasted.set(pageId, next);
  };
  const add = async () => {
    const composer = composerOf(pageId);
    const tags = fromComposer === undefined ? [] : composer.state().fields[fromComposer].tags;
    const added = await call(api.addEntries({ pageId, entries: toEntries(rows, tags) }));
    if (added === undefined) return false;
    if (fromComposer === undefined) pasted.delete(pageId);
    else if (composer.state().fields[fromComposer].text === given) {
      composer.change(fromComposer, { text: '' });
    }
    tellUndoable(messages.added(count), () => undoStep('addEntries'));
    return true;
  };

  return (
    <FormDialog
      isWide
      title={messages.pasteEvents}
      submitLabel={messages.addMany(count)}
      isReady={isCurrent && isSendable(rows) && rows.length <= MOST_ENTRIES}
      onSubmit={add}
    >
      <div className="event-rows-text">
        <TextField
          label={messages.pastedEvents}
          value={text}
          onChange={type}
          placeholder={messages.pastedHint}
          multiline
          reading
          autoFocus
        />
      </div>
      <EventRowsList rows={rows} onChange={change} />
    </FormDialog>
  );
}
