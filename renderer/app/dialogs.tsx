import { assertNever } from '../../shared/assert-never.ts';
import { ChildDialog } from '../children/child-dialog.tsx';
import { MoveToPageDialog } from '../entries/move-to-page-dialog.tsx';
import { PasteEventsDialog } from '../events/paste-events-dialog.tsx';
import { TurnIntoEventsDialog } from '../events/turn-into-events-dialog.tsx';
import { PictureDialog } from '../favourites/picture-dialog.tsx';
import { KeysSheet } from '../keys/keys-sheet.tsx';
import { GoalDialog } from '../notebooks/goal-dialog.tsx';
import { NewBookDialog } from '../notebooks/new-book-dialog.tsx';
import { NewNotebookDialog } from '../notebooks/new-notebook-dialog.tsx';
import { NewPageDialog } from '../notebooks/new-page-dialog.tsx';
import { NotebookChildrenDialog } from '../notebooks/notebook-children-dialog.tsx';
import { RenameNotebookDialog } from '../notebooks/rename-notebook-dialog.tsx';
import { MergePageDialog } from '../pages/merge-page-dialog.tsx';
import { MovePageDialog } from '../pages/move-page-dialog.tsx';
import { SplitPageDialog } from '../pages/split-page-dialog.tsx';
import { PasteQuotesDialog } from '../quotes/paste-quotes-dialog.tsx';
import { MergeTagsDialog } from '../tags/merge-tags-dialog.tsx';
import { EmptyTrashDialog } from '../trash/empty-trash-dialog.tsx';
import { useOpenDialog } from './open-dialog.ts';
import { useSnapshot } from './session-store.ts';

/** The dialog that was asked for, wherever it was asked for. */
export function Dialogs() {
  const dialog = useOpenDialog();
  const { notebooks, pages, journal } = useSnapshot();
  if (dialog === null) return null;
  const notebook =
    'notebookId' in dialog ? notebooks.find(({ id }) => id === dialog.notebookId) : undefined;
  switch (dialog.kind) {
    case 'new-notebook':
      return <NewNotebookDialog />;
    case 'rename-notebook':
      return notebook && <RenameNotebookDialog notebook={notebook} />;
    case 'notebook-children':
      return notebook && <NotebookChildrenDialog notebook={notebook} />;
    case 'new-page':
      return notebook && <NewPageDialog notebook={notebook} />;
    case 'new-edition': {
      const of = pages.get(dialog.pageId);
      return of && <NewBookDialog notebookId={of.notebookId} of={of} />;
    }
    case 'goal':
      return <GoalDialog goal={dialog.goal} />;
    case 'child':
      return <ChildDialog child={journal.children.find(({ id }) => id === dialog.childId)} />;
    case 'paste-quotes':
      return <PasteQuotesDialog pageId={dialog.pageId} fromComposer={dialog.fromComposer} />;
    case 'paste-events':
      return <PasteEventsDialog {...dialog} />;
    case 'turn-into-events':
      return <TurnIntoEventsDialog pageId={dialog.pageId} entryId={dialog.entryId} />;
    case 'move-page':
      return <MovePageDialog pageId={dialog.pageId} />;
    case 'merge-page':
      return <MergePageDialog pageId={dialog.pageId} />;
    case 'split-page':
      return <SplitPageDialog pageId={dialog.pageId} entryId={dialog.entryId} />;
    case 'move-to-page':
      return <MoveToPageDialog pageId={dialog.pageId} entryId={dialog.entryId} />;
    case 'merge-tags':
      return <MergeTagsDialog tags={dialog.tags} onMerged={dialog.onMerged} />;
    case 'quote-picture':
      return <PictureDialog pageId={dialog.pageId} entryId={dialog.entryId} />;
    case 'empty-trash':
      return <EmptyTrashDialog />;
    case 'keys':
      return <KeysSheet />;
    default:
      return assertNever(dialog);
  }
}
