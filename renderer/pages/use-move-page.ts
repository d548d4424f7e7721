import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { api } from '../app/bridge.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';
import { pagesMessages } from './pages-messages.ts';

type MovePage = (
  page: Pick<PageSummary, 'id' | 'title'>,
  to: Pick<Notebook, 'id' | 'title'>,
) => Promise<boolean>;

/** Takes a page to another notebook of its kind and offers to take it back. Output: whether it went. */
export function useMovePage(): MovePage {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  return async (page, to) => {
    // What was just typed on it goes with it.
    if ((await flushAll()) > 0) return false;
    const moved = await call(api.movePage({ pageId: page.id, toNotebookId: to.id }));
    if (moved === undefined) return false;
    tellUndoable(messages.moved(page.title, to.title), () => undoStep('movePage'));
    return true;
  };
}
