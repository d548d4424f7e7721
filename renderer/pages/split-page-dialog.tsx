import { useState } from 'react';
import type { Entry } from '../../shared/entries/entry-schema.ts';
import { api } from '../app/bridge.ts';
import { stripMarkdown } from '../app/entry-excerpt.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { usePage, useSnapshot } from '../app/session-store.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { pagesMessages } from './pages-messages.ts';

/** A note that begins with a heading names the topic that begins with it. */
function proposeTitle(entry: Entry | undefined): string {
  if (entry?.kind !== 'note') return '';
  const heading = /^\s*#{1,6}\s+(.+)/.exec(entry.text)?.[1] ?? '';
  return stripMarkdown(heading);
}

/** Names the topic that an entry and all that follow it go to. */
export function SplitPageDialog({
  pageId,
  entryId,
}: {
  readonly pageId: string;
  readonly entryId: string;
}) {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  const notebookId = useSnapshot().pages.get(pageId)?.notebookId ?? '';
  const entries = usePage(pageId).page?.entries ?? [];
  const from = entries.findIndex(({ id }) => id === entryId);
  const count = from < 0 ? 0 : entries.length - from;
  const [title, setTitle] = useState(() => proposeTitle(entries[from]));

  const split = async () => {
    if ((await flushAll()) > 0) return false;
    const made = await call(api.splitPage({ pageId, fromEntryId: entryId, title }));
    if (made === undefined) return false;
    goTo({ view: 'notebook', notebookId, pageId: made.id });
    tellUndoable(messages.split(made.title, made.entries.length), () => undoStep('splitPage'));
    return true;
  };

  return (
    <FormDialog
      title={messages.splitTitle}
      submitLabel={messages.splitSend}
      isReady={title.trim() !== '' && count > 0}
      onSubmit={split}
    >
      <p>{messages.splitMeans(count)}</p>
      <TextField
        label={messages.splitName}
        value={title}
        onChange={setTitle}
        maxLength={500}
        autoFocus
      />
    </FormDialog>
  );
}
