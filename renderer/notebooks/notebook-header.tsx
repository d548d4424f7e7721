import { Ellipsis, Mail } from 'lucide-react';
import { callChild } from '../../shared/children/describe-age.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { GlossaryButton } from '../glossary/glossary-button.tsx';
import { glossaryMessages } from '../glossary/glossary-messages.ts';
import { startLetter } from '../letters/start-letter.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showTimeline } from '../timeline/show-timeline.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { GoalLines } from './goal-line.tsx';
import { NewPageButton } from './new-page-button.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { useRemoveNotebook } from './use-remove-notebook.ts';

/** A notebook's title, its goal, and what can be begun in it. */
export function NotebookHeader({ notebook }: { readonly notebook: Notebook }) {
  const { journal, pages } = useSnapshot();
  const { children } = journal;
  const messages = useMessages(notebookMessages);
  const glossary = useMessages(glossaryMessages);
  const remove = useRemoveNotebook();
  const { id: notebookId, kind, title, childIds } = notebook;
  const showGlossary = () => goTo({ view: 'notebook', notebookId, glossary: true });
  const hasEvents = notebook.pages.some((id) => (pages.get(id)?.counts.event ?? 0) > 0);
  const showEvents = () => showTimeline({ kind: 'notebook', notebookId });
  useActions({
    'new-page': {
      run: () => openDialog({ kind: 'new-page', notebookId }),
      title: kind === 'reading' ? messages.newBook : messages.newTopic,
    },
    'rename-notebook': { run: () => openDialog({ kind: 'rename-notebook', notebookId }) },
    'notebook-children':
      children.length === 0
        ? undefined
        : { run: () => openDialog({ kind: 'notebook-children', notebookId }) },
    'notebook-letter':
      notebook.pages.length === 0 ? undefined : { run: () => startLetter({ notebookId }) },
    'show-glossary': { run: showGlossary },
    'show-timeline': hasEvents ? { run: showEvents } : undefined,
    'remove-notebook': { run: () => remove(notebook) },
  });
  const names = children.filter(({ id }) => childIds.includes(id)).map(callChild);
  return (
    <header className="notebook-head">
      <div className="notebook-head-row">
        <h1 className="notebook-title">{title}</h1>
        <MenuButton
          label={messages.menu}
          icon={<Ellipsis size={18} aria-hidden />}
          choices={[
            { id: 'glossary', label: glossary.glossary, onAction: showGlossary },
            {
              id: 'timeline',
              label: messages.showTimeline,
              isDisabled: !hasEvents,
              onAction: showEvents,
            },
            {
              id: 'rename',
              changes: true,
              label: messages.rename,
              onAction: () => openDialog({ kind: 'rename-notebook', notebookId }),
            },
            {
              id: 'children',
              changes: true,
              label: messages.forWhom,
              isDisabled: children.length === 0,
              onAction: () => openDialog({ kind: 'notebook-children', notebookId }),
            },
            {
              id: 'remove',
              changes: true,
              label: messages.remove,
              isDanger: true,
              onAction: () => void remove(notebook),
            },
          ]}
        />
      </div>
      {children.length > 1 && names.length > 0 && (
        <p className="notebook-for">{messages.forNames(names.join(', '))}</p>
      )}
      {kind === 'reading' && <GoalLines />}
      {notebook.pages.length > 0 && (
        <div className="notebook-actions">
          <NewPageButton notebook={notebook} />
          <Button
            changes
            icon={<Mail size={16} aria-hidden />}
            onPress={() => void startLetter({ notebookId })}
          >
            {messages.writeLetter}
          </Button>
        </div>
      )}
      <GlossaryButton notebook={notebook} />
    </header>
  );
}
