import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { countTags, type PageSummary } from '../../shared/pages/page-summary.ts';
import { goTo } from '../app/navigation.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { BookCard } from './book-card.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { arrangePages, NO_FILTER, type PageSort } from './page-order.ts';
import { PageTools } from './page-tools.tsx';
import { TopicCard } from './topic-card.tsx';

/** A notebook's pages: books as a shelf of covers, topics as lines. The arrow keys walk along, Enter opens. */
export function PageList({
  notebook,
  pages,
  pageId,
}: {
  readonly notebook: Notebook;
  readonly pages: readonly PageSummary[];
  readonly pageId: string | undefined;
}) {
  const messages = useMessages(notebookMessages);
  const language = useLanguage();
  const [sort, setSort] = useState<PageSort>('own');
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useMemo(
    () => arrangePages(pages, sort, filter, language),
    [pages, sort, filter, language],
  );
  const isReading = notebook.kind === 'reading';

  return (
    <>
      <PageTools
        {...{ sort, filter }}
        onSort={setSort}
        onFilter={setFilter}
        tags={countTags(pages.flatMap(({ tagCounts }) => tagCounts))}
        shown={shown.length}
        all={pages.length}
      />
      <ListBox
        className={isReading ? 'page-shelf' : 'page-lines'}
        aria-label={messages.pages(notebook.title)}
        layout={isReading ? 'grid' : 'stack'}
        items={shown}
        selectionMode="single"
        selectedKeys={pageId === undefined ? [] : [pageId]}
        onSelectionChange={(keys) => {
          const [id = pageId] = [...keys];
          if (id !== undefined) {
            goTo({ view: 'notebook', notebookId: notebook.id, pageId: String(id) });
          }
        }}
        renderEmptyState={() => <p className="page-list-empty">{messages.nothingFits}</p>}
      >
        {(page) => (
          <ListBoxItem id={page.id} textValue={page.title} className="page-item">
            {page.book ? <BookCard page={page} book={page.book} /> : <TopicCard page={page} />}
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
