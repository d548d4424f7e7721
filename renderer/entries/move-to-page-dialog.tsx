import { FormDialog } from '../app/form-dialog.tsx';
import { usePage, useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PagePicker } from '../pages/page-picker.tsx';
import { usePagePicker } from '../pages/use-page-picker.ts';
import { moveMessages } from './move-messages.ts';
import { useMoveToNewPage, useMoveToPage } from './use-move-to-page.ts';

type MoveToPageDialogProps = { readonly pageId: string; readonly entryId: string };

/** Chooses the page that an entry goes to, of all notebooks, or names a new topic for it. */
export function MoveToPageDialog({ pageId, entryId }: MoveToPageDialogProps) {
  const messages = useMessages(moveMessages);
  const entries = usePage(pageId).page?.entries ?? [];
  const firstId = useSnapshot().pages.get(pageId)?.notebookId;
  const picker = usePagePicker({ isWanted: ({ id }) => id !== pageId, offersNew: true, firstId });
  const move = useMoveToPage();
  const moveToNew = useMoveToNewPage();
  const { chosen } = picker;

  const send = async () => {
    if (chosen === undefined) return false;
    if (chosen.kind === 'new-topic') {
      const { notebookId, title } = chosen;
      return moveToNew({ pageId, entryId, notebookId, title });
    }
    const index = entries.findIndex(({ id }) => id === entryId);
    return move({ pageId, entryId, index, to: chosen.page });
  };

  return (
    <FormDialog
      title={messages.moveToPage}
      submitLabel={messages.move}
      isReady={chosen !== undefined}
      onSubmit={send}
    >
      <PagePicker {...picker} label={messages.findPage} placeholder={messages.findPageHint} />
    </FormDialog>
  );
}
