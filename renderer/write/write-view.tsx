import { useState } from 'react';
import { callChild } from '../../shared/children/describe-age.ts';
import { goTo } from '../app/navigation.ts';
import { openDialog } from '../app/open-dialog.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useToday } from '../app/use-today.ts';
import { useChosenChild, useVisibleNotebooks } from '../children/chosen-child.ts';
import { Composer } from '../entries/composer.tsx';
import { SmallTodaysQuote } from '../favourites/todays-quote.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { AlwaysEditable } from '../ui/editable.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { recentPages } from './pages-of-today.ts';
import { writeMessages } from './write-messages.ts';
import { WrittenToday } from './written-today.tsx';
import './write.css';

/** Today: a page to write on, and what was written already. */
export function WriteView() {
  const messages = useMessages(writeMessages);
  const language = useLanguage();
  const child = useChosenChild();
  const today = useToday();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(
    new Date(`${today}T12:00:00`),
  );
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <header className="sheet-head">
          <div>
            <h1 className="sheet-title">{date}</h1>
            <p className="sheet-lead">{child ? messages.askFor(callChild(child)) : messages.ask}</p>
          </div>
          <SaveStatusLine />
        </header>
        <WriteOnPage />
        <WrittenToday today={today} />
        <SmallTodaysQuote />
      </div>
    </main>
  );
}

function WriteOnPage() {
  const messages = useMessages(writeMessages);
  const { pages } = useSnapshot();
  const notebooks = useVisibleNotebooks();
  const recent = recentPages(
    pages.values(),
    notebooks.map(({ id }) => id),
  );
  // Kept from the first moment on, so that another page's change does not move what is being typed.
  const [chosen, setChosen] = useState(recent[0]?.id);
  const page = recent.find(({ id }) => id === chosen) ?? recent[0];
  if (page === undefined) return <NothingToWriteOn />;

  const titles = new Map(notebooks.map(({ id, title }) => [id, title]));
  return (
    <section className="write-on">
      <div className="write-where">
        <AlwaysEditable>
          <SelectField
            label={messages.page}
            value={page.id}
            onChange={setChosen}
            options={recent.map(({ id, title, notebookId }) => ({
              id,
              label: messages.pageIn(title, titles.get(notebookId) ?? ''),
            }))}
          />
        </AlwaysEditable>
        <Button
          variant="plain"
          onPress={() => goTo({ view: 'notebook', notebookId: page.notebookId, pageId: page.id })}
        >
          {messages.goToPage}
        </Button>
      </div>
      <Composer key={page.id} pageId={page.id} />
    </section>
  );
}

function NothingToWriteOn() {
  const messages = useMessages(writeMessages);
  const [notebook] = useVisibleNotebooks();
  if (notebook === undefined) {
    return (
      <EmptyState sentence={messages.noNotebook}>
        <Button changes variant="primary" onPress={() => openDialog({ kind: 'new-notebook' })}>
          {messages.newNotebook}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState sentence={messages.noPage(notebook.title)}>
      <Button
        changes
        variant="primary"
        onPress={() => openDialog({ kind: 'new-page', notebookId: notebook.id })}
      >
        {notebook.kind === 'reading' ? messages.newBook : messages.newTopic}
      </Button>
    </EmptyState>
  );
}
