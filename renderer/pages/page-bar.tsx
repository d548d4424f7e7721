import { Mail, MoreHorizontal, Pencil } from 'lucide-react';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { useActions } from '../actions/action-handlers.ts';
import { useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { openDialog } from '../app/open-dialog.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { booksMessages } from '../books/books-messages.ts';
import { useSortEvents } from '../events/use-sort-events.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showTimeline } from '../timeline/show-timeline.ts';
import { IconButton, ToggleIconButton } from '../ui/icon-button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { listOtherNotebooks } from './other-notebooks.ts';
import { pagesMessages } from './pages-messages.ts';
import { usePageActions } from './use-page-actions.ts';

type PageBarProps = {
  readonly page: Page;
  readonly showsFacts: boolean;
  readonly onShowFacts: (shows: boolean) => void;
};

/** Stays in sight while the page goes by: whether all is saved, and what can be done with the page. */
export function PageBar({ page, showsFacts, onShowFacts }: PageBarProps) {
  const messages = useMessages(pagesMessages);
  const { withKey } = useMessages(appMessages);
  const { editFacts, addEdition } = useMessages(booksMessages);
  const snapshot = useSnapshot();
  const { pages } = snapshot;
  const notebookId = pages.get(page.id)?.notebookId ?? '';
  const actions = usePageActions(page, notebookId);
  const keyOf = useKeyOf();
  const sortEvents = useSortEvents(page);
  const canMove = listOtherNotebooks(snapshot, notebookId).length > 0;
  const beginMove = () => openDialog({ kind: 'move-page', pageId: page.id });
  const isOtherTopic = ({ id, book }: PageSummary) => id !== page.id && book === undefined;
  const canMerge = page.book === undefined && [...pages.values()].some(isOtherTopic);
  const beginMerge = () => openDialog({ kind: 'merge-page', pageId: page.id });
  const beginEdition = () => openDialog({ kind: 'new-edition', pageId: page.id });
  const hasEvents = page.entries.some(({ kind }) => kind === 'event');
  const showEvents = () => showTimeline({ kind: 'page', pageId: page.id });
  useActions({
    'show-timeline': hasEvents ? { run: showEvents } : undefined,
    'add-edition': page.book === undefined ? undefined : { run: beginEdition },
    'edit-facts':
      page.book === undefined ? undefined : { run: () => onShowFacts(true), title: editFacts },
    'new-letter': { run: () => actions.writeLetter(), title: messages.writeLetter },
    'sort-events': sortEvents && { run: sortEvents },
    'move-page': canMove ? { run: beginMove } : undefined,
    'merge-page': canMerge ? { run: beginMerge } : undefined,
    'remove-page': { run: () => actions.remove() },
  });
  return (
    <div className="page-bar">
      <SaveStatusLine />
      {page.book !== undefined && (
        <ToggleIconButton
          changes
          label={editFacts}
          icon={<Pencil size={17} aria-hidden />}
          isSelected={showsFacts}
          onChange={onShowFacts}
        />
      )}
      <IconButton
        changes
        label={withKey(messages.writeLetter, keyOf('new-letter'))}
        icon={<Mail size={18} aria-hidden />}
        onPress={() => void actions.writeLetter()}
      />
      <MenuButton
        label={messages.menu}
        icon={<MoreHorizontal size={18} aria-hidden />}
        choices={[
          {
            id: 'letter',
            changes: true,
            label: messages.writeLetter,
            onAction: () => void actions.writeLetter(),
          },
          ...(hasEvents
            ? [{ id: 'timeline', label: messages.showTimeline, onAction: showEvents }]
            : []),
          ...(page.book === undefined
            ? []
            : [{ id: 'edition', changes: true, label: addEdition, onAction: beginEdition }]),
          ...(sortEvents === undefined
            ? []
            : [
                {
                  id: 'sort-events',
                  changes: true,
                  label: messages.sortEvents,
                  onAction: () => void sortEvents(),
                },
              ]),
          ...(canMove
            ? [{ id: 'move', changes: true, label: messages.move, onAction: beginMove }]
            : []),
          ...(canMerge
            ? [{ id: 'merge', changes: true, label: messages.merge, onAction: beginMerge }]
            : []),
          {
            id: 'remove',
            changes: true,
            label: messages.remove,
            isDanger: true,
            onAction: () => void actions.remove(),
          },
        ]}
      />
    </div>
  );
}
