import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { findSameWork } from '../books/same-work.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { ReadingWords } from './reading-line.tsx';
import { readingsMessages } from './readings-messages.ts';
import './readings.css';

/** Where else the same work was read: another edition, a translation, years before. */
export function OtherReadings({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(readingsMessages);
  const { pages } = useSnapshot();
  const page = pages.get(pageId);
  const others = page === undefined ? [] : findSameWork(pages.values(), page);
  if (others.length === 0) return null;
  return (
    <section className="other-readings" aria-label={messages.sameWork}>
      <p className="other-readings-label">{messages.sameWork}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <OtherReading other={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherReading({ other }: { readonly other: PageSummary }) {
  const locale = useLanguage();
  const { id: pageId, notebookId, title, book, readings } = other;
  return (
    <button
      type="button"
      className="other-reading"
      onClick={() => goTo({ view: 'notebook', notebookId, pageId })}
    >
      <span className="other-reading-title" lang={book?.language}>
        {title}
      </span>
      {book?.language !== undefined && <span>{nameLanguage(book.language, locale)}</span>}
      {book?.edition !== undefined && <span>{book.edition}</span>}
      {readings.map((reading) => (
        <span key={reading.id} className="other-reading-when">
          <ReadingWords reading={reading} />
        </span>
      ))}
    </button>
  );
}
