import type { PageSummary } from '../../shared/pages/page-summary.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { findSameWork } from '../books/same-work.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { ReadingRating } from './reading-line.tsx';
import { readingsMessages } from './readings-messages.ts';
import { sentenceMessages } from './sentence-messages.ts';
import { tellReading } from './tell-reading.ts';
import './readings.css';

/** Where else the same work was read, a sentence for each reading: another edition, a translation, years before. */
export function OtherReadings({ pageId }: { readonly pageId: string }) {
  const messages = useMessages(readingsMessages);
  const { pages } = useSnapshot();
  const page = pages.get(pageId);
  const others = page === undefined ? [] : findSameWork(pages.values(), page);
  if (page === undefined || others.length === 0) return null;
  const ofWork = [page, ...others].flatMap(({ readings }) => readings);
  return (
    <section className="other-readings" aria-label={messages.sameWork}>
      <p className="other-readings-label">{messages.sameWork}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <OtherReading other={other} ofWork={ofWork} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OtherReadingProps = { readonly other: PageSummary; readonly ofWork: readonly Reading[] };

function OtherReading({ other, ofWork }: OtherReadingProps) {
  const messages = useMessages(sentenceMessages);
  const locale = useLanguage();
  const { id: pageId, notebookId, title, book, readings } = other;
  const language = book?.language;
  return (
    <button
      type="button"
      className="other-reading"
      onClick={() => goTo({ view: 'notebook', notebookId, pageId })}
    >
      <span className="other-reading-title" lang={language}>
        {title}
      </span>
      {book?.edition !== undefined && <span>{book.edition}</span>}
      {readings.length === 0 && (
        <span>
          {language === undefined
            ? messages.notReadAtAll
            : messages.notRead(nameLanguage(language, locale))}
        </span>
      )}
      {readings.map((reading) => (
        <span key={reading.id} className="other-reading-when">
          <span>{tellReading(reading, language, ofWork, locale)}</span>
          {reading.rating !== undefined && <ReadingRating rating={reading.rating} />}
        </span>
      ))}
    </button>
  );
}
