import { EntryLine } from '../app/entry-line.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useEntries } from '../app/use-entries.ts';
import { boundsOfDay } from '../app/use-today.ts';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { useMessages } from '../messages/use-messages.ts';
import { GrowingList } from '../ui/growing-list.tsx';
import { groupByPage, recentPages } from './pages-of-today.ts';
import { writeMessages } from './write-messages.ts';

/** On the day of an import everything was written today. */
const PAGES_AT_ONCE = 20;
const LINES_AT_ONCE = 40;

/** What was written today, page by page, the last page first. */
export function WrittenToday({ today }: { readonly today: string }) {
  const messages = useMessages(writeMessages);
  const { pages } = useSnapshot();
  const notebooks = useVisibleNotebooks();
  const { entries } = useEntries({ written: boundsOfDay(today) });
  if (notebooks.length === 0) return null;
  const recent = recentPages(
    pages.values(),
    notebooks.map(({ id }) => id),
  );
  const written = groupByPage(entries ?? [], recent);
  return (
    <section className="written-today">
      <h2 className="section-title">{messages.today}</h2>
      <GrowingList items={written} step={PAGES_AT_ONCE}>
        {({ page, entries: onPage }) => (
          <section key={page.id} className="written-page">
            <h3>{page.title}</h3>
            <GrowingList items={onPage} step={LINES_AT_ONCE}>
              {({ entry, notebookId, pageId }) => (
                <EntryLine key={entry.id} entry={entry} notebookId={notebookId} pageId={pageId} />
              )}
            </GrowingList>
          </section>
        )}
      </GrowingList>
      {entries !== undefined && written.length === 0 && (
        <p className="written-nothing">{messages.nothingToday}</p>
      )}
    </section>
  );
}
