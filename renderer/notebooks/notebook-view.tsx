import { ChevronLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { GlossaryView } from '../glossary/glossary-view.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { PageView } from '../pages/page-view.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { NewPageButton } from './new-page-button.tsx';
import { NotebookHeader } from './notebook-header.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { PageList } from './page-list.tsx';
import './notebook-view.css';

/** The page of each notebook that was open last, until the window closes. */
const lastPages = new Map<string, string>();

type NotebookViewProps = {
  readonly notebook: Notebook;
  readonly pageId: string | undefined;
  readonly entryId: string | undefined;
  /** Whether what the notebook explains is shown in place of a page. */
  readonly isGlossary: boolean;
};

/** A notebook: its pages in the middle, the page that is open at the right. */
export function NotebookView({
  notebook,
  pageId: chosenId,
  entryId,
  isGlossary,
}: NotebookViewProps) {
  const messages = useMessages(notebookMessages);
  const summaries = useSnapshot().pages;
  const pages = useMemo(
    () =>
      notebook.pages.flatMap((id) => {
        const page = summaries.get(id);
        // Where files come one by one, a notebook can name a page that has gone to another.
        return page?.notebookId === notebook.id ? page : [];
      }),
    [notebook, summaries],
  );
  const has = (id: string | undefined) => id !== undefined && notebook.pages.includes(id);
  // A page that was removed gives way to the first.
  const pageId = [chosenId, lastPages.get(notebook.id)].find(has) ?? pages[0]?.id;
  useEffect(() => {
    if (pageId !== undefined) lastPages.set(notebook.id, pageId);
  }, [notebook.id, pageId]);

  return (
    <main
      className="notebook"
      data-page-open={isGlossary || has(chosenId) || undefined}
      data-empty={(pageId === undefined && !isGlossary) || undefined}
    >
      <section className="notebook-list" data-region="list" aria-label={notebook.title}>
        <NotebookHeader notebook={notebook} />
        {pages.length > 0 && (
          <PageList {...{ notebook, pages }} pageId={isGlossary ? undefined : pageId} />
        )}
      </section>
      <div className="notebook-page" data-region="page">
        <div className="notebook-back">
          <Button
            variant="plain"
            icon={<ChevronLeft size={18} aria-hidden />}
            onPress={() => goTo({ view: 'notebook', notebookId: notebook.id })}
          >
            {messages.backToList}
          </Button>
        </div>
        {isGlossary && <GlossaryView notebook={notebook} />}
        {!isGlossary && pageId === undefined && <FirstPage notebook={notebook} />}
        {!isGlossary && pageId !== undefined && (
          <PageView key={pageId} pageId={pageId} entryId={entryId} />
        )}
      </div>
    </main>
  );
}

function FirstPage({ notebook }: { readonly notebook: Notebook }) {
  const messages = useMessages(notebookMessages);
  const isReading = notebook.kind === 'reading';
  return (
    <div className="notebook-empty">
      <EmptyState sentence={isReading ? messages.noBooks : messages.noTopics}>
        <NewPageButton notebook={notebook} />
      </EmptyState>
    </div>
  );
}
