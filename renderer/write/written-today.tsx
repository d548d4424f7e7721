import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { EntryLine } from '../app/entry-line.tsx';
import { usePage, useSnapshot } from '../app/session-store.ts';
import { localDay } from '../app/use-today.ts';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { useMessages } from '../messages/use-messages.ts';
import { entriesOf, recentPages } from './pages-of-today.ts';
import { writeMessages } from './write-messages.ts';

/** What was written today, page by page, the last page first. */
export function WrittenToday({ today }: { readonly today: string }) {
  const messages = useMessages(writeMessages);
  const { pages } = useSnapshot();
  const notebooks = useVisibleNotebooks();
  // An entry of today lies on a page that changed today: no other page needs to be read.
  const changed = recentPages(
    pages.values(),
    notebooks.map(({ id }) => id),
  ).filter(({ updatedAt }) => localDay(updatedAt) === today);
  if (notebooks.length === 0) return null;
  return (
    <section className="written-today">
      <h2 className="section-title">{messages.today}</h2>
      {changed.map((page) => (
        <TodayOnPage key={page.id} page={page} today={today} />
      ))}
      <p className="written-nothing">{messages.nothingToday}</p>
    </section>
  );
}

function TodayOnPage({ page, today }: { readonly page: PageSummary; readonly today: string }) {
  const loaded = usePage(page.id).page;
  const ofToday = loaded === undefined ? [] : entriesOf(loaded, today, localDay);
  if (ofToday.length === 0) return null;
  return (
    <section className="written-page">
      <h3>{page.title}</h3>
      {ofToday.map((entry) => (
        <EntryLine key={entry.id} entry={entry} notebookId={page.notebookId} pageId={page.id} />
      ))}
    </section>
  );
}
