import type { WallQuote } from '../../shared/quotes/wall-quote.ts';
import { api } from '../app/bridge.ts';
import { goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { COPIED, replaceToast } from '../ui/toast-queue.ts';
import { useCall } from '../ui/use-call.ts';
import { favouritesMessages } from './favourites-messages.ts';

/** What can be done with a quote away from its page. */
export function useQuoteActions({ quote, pageId, notebookId }: WallQuote) {
  const messages = useMessages(favouritesMessages);
  const language = useLanguage();
  const call = useCall();
  const tellUndoable = useUndoToast();
  const entryId = quote.id;
  const star = (favourite: boolean) =>
    call(api.updateEntry({ pageId, entryId, changes: { kind: 'quote', favourite } }));
  return {
    show: () => goTo({ view: 'notebook', notebookId, pageId, entryId }),
    makePicture: () => openDialog({ kind: 'quote-picture', pageId, entryId }),
    copy: async (translation: boolean): Promise<void> => {
      const copied = await call(api.copyQuote({ pageId, entryId, translation, language }));
      if (copied !== undefined) replaceToast(COPIED, { text: messages.copied });
    },
    unstar: async (): Promise<void> => {
      if ((await star(false)) === undefined) return;
      tellUndoable(messages.unstarred, () => star(true));
    },
  };
}
