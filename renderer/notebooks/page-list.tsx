import { useMemo, useRef, useState } from 'react';
import {
  GridLayout,
  ListBox,
  ListBoxItem,
  ListLayout,
  Size,
  Virtualizer,
} from 'react-aria-components';
import { createPortal } from 'react-dom';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { countTags, type PageSummary } from '../../shared/pages/page-summary.ts';
import { goTo } from '../app/navigation.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { BookCard } from './book-card.tsx';
import { notebookMessages } from './notebook-messages.ts';
import { arrangePages, NO_FILTER, type PageSort } from './page-order.ts';
import { PageTools } from './page-tools.tsx';
import { TopicCard } from './topic-card.tsx';
import { usePageOrder } from './use-page-order.ts';

/** Two covers side by side in the list's 320 px, each in 8 px of its own ground; their height is measured. */
const SHELF = { minItemSize: new Size(138, 250), minSpace: new Size(0, 0) };
const LINES = { estimatedRowHeight: 66, gap: 2 };

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
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const [sentence, announce] = useState('');
  usePageOrder({ box, line }, { notebook, shown, isOwn: sort === 'own', pageId, announce });

  const list = (
    <ListBox
      className="page-list"
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
  );

  return (
    <>
      <PageTools
        kind={notebook.kind}
        {...{ sort, filter }}
        onSort={setSort}
        onFilter={setFilter}
        tags={countTags(pages.flatMap(({ tagCounts }) => tagCounts))}
        shown={shown.length}
        all={pages.length}
      />
      <div ref={box} className="page-list-box">
        {isReading ? (
          <Virtualizer layout={GridLayout} layoutOptions={SHELF}>
            {list}
          </Virtualizer>
        ) : (
          <Virtualizer layout={ListLayout} layoutOptions={LINES}>
            {list}
          </Virtualizer>
        )}
      </div>
      {createPortal(<div ref={line} className="page-drop-line" hidden />, document.body)}
      <div className="visually-hidden" role="status">
        {sentence}
      </div>
    </>
  );
}
