import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { api } from '../app/bridge.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { moveMessages } from './move-messages.ts';

type MoveToPage = {
  readonly pageId: string;
  readonly entryId: string;
  /** Its place now, to which it returns where that is asked for. */
  readonly index: number;
  readonly to: Pick<PageSummary, 'id' | 'title'>;
};

/** Takes an entry to another page and offers to take it back. Output: whether it went. */
export function useMoveToPage(): (move: MoveToPage) => Promise<boolean> {
  const messages = useMessages(moveMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  return async ({ pageId, entryId, index, to }) => {
    const moved = await call(api.moveEntryToPage({ pageId, entryId, toPageId: to.id }));
    if (moved === undefined) return false;
    const back = { pageId: to.id, entryId: moved.id, toPageId: pageId, index };
    tellUndoable(messages.movedTo(to.title), () => call(api.moveEntryToPage(back)));
    return true;
  };
}

type MoveToNewPage = {
  readonly pageId: string;
  readonly entryId: string;
  /** A notebook of topics. */
  readonly notebookId: string;
  readonly title: string;
};

/** Takes an entry to a new topic and offers to take it back. Output: whether it went. */
export function useMoveToNewPage(): (move: MoveToNewPage) => Promise<boolean> {
  const messages = useMessages(moveMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  return async (move) => {
    const page = await call(api.moveEntryToNewPage(move));
    if (page === undefined) return false;
    tellUndoable(messages.movedToNew(page.title), () => undoStep('moveEntryToNewPage'));
    return true;
  };
}
