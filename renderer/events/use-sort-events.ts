import { sortEventRuns } from '../../shared/events/sort-event-runs.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { api } from '../app/bridge.ts';
import { useUndoStep } from '../app/use-undo-step.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { pagesMessages } from '../pages/pages-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { useCall } from '../ui/use-call.ts';

/** Puts the events of a page into the order of their dates; undefined where they are in it. */
export function useSortEvents({ id, entries }: Page): (() => Promise<void>) | undefined {
  const messages = useMessages(pagesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const undoStep = useUndoStep();
  if (sortEventRuns(entries) === entries) return undefined;
  return async () => {
    // A date that was just typed counts.
    await flushAll();
    if ((await call(api.sortEvents({ pageId: id }))) === undefined) return;
    tellUndoable(messages.sorted, () => undoStep('sortEvents'));
  };
}
