import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { goTo } from '../app/navigation.ts';
import { usePage, useSnapshot } from '../app/session-store.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';
import { PagePicker } from './page-picker.tsx';
import { pagesMessages } from './pages-messages.ts';
import { usePagePicker } from './use-page-picker.ts';

/** Chooses the topic that this one becomes a part of. */
export function MergePageDialog({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  const own = useSnapshot().pages.get(pageId);
  const count = usePage(pageId).page?.entries.length ?? 0;
  const picker = usePagePicker({
    isWanted: ({ id, book }) => id !== pageId && book === undefined,
    firstId: own?.notebookId,
  });
  const into = picker.chosen?.kind === 'page' ? picker.chosen.page : undefined;

  const merge = async () => {
    // What was just typed on the page goes with it.
    if (into === undefined || own === undefined || (await flushAll()) > 0) return false;
    const merged = await call(api.mergePages({ pageId, intoPageId: into.id }));
    if (merged === undefined) return false;
    goTo({ view: 'notebook', notebookId: into.notebookId, pageId: into.id });
    tellUndoable(messages.merged(own.title, into.title), () => undoStep('mergePages'));
    return true;
  };

  return (
    <FormDialog
      title={messages.mergeTitle}
      submitLabel={messages.mergeSend}
      isReady={into !== undefined}
      onSubmit={merge}
    >
      <p>{messages.mergeMeans(own?.title ?? '', count)}</p>
      <PagePicker {...picker} label={messages.mergeInto} placeholder={messages.mergeHint} />
    </FormDialog>
  );
}
