import type { Page } from '../../shared/pages/page-schema.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { startLetter } from '../letters/start-letter.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';
import { pagesMessages } from './pages-messages.ts';

/** What can be done with a page as a whole. */
export function usePageActions(page: Page, notebookId: string) {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const pageId = page.id;

  const putBack = async () => {
    if (await call(api.restore({ trashId: pageId })))
      goTo({ view: 'notebook', notebookId, pageId });
  };
  return {
    writeLetter: async () => {
      await flushAll();
      await startLetter({ notebookId, pageIds: [pageId] });
    },
    remove: async () => {
      // What was just typed goes into the trash with the page.
      await flushAll();
      if ((await call(api.removePage({ pageId }))) === undefined) return;
      goTo({ view: 'notebook', notebookId });
      tellUndoable(messages.removed(page.title), putBack);
    },
  };
}
