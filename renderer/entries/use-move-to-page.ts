import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showToast } from '../ui/toasts.tsx';
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
  return async ({ pageId, entryId, index, to }) => {
    const moved = await call(api.moveEntryToPage({ pageId, entryId, toPageId: to.id }));
    if (moved === undefined) return false;
    const back = { pageId: to.id, entryId: moved.id, toPageId: pageId, index };
    showToast({
      text: messages.movedTo(to.title),
      action: { label: messages.undo, run: () => void call(api.moveEntryToPage(back)) },
    });
    return true;
  };
}
