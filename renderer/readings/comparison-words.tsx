import { useMemo } from 'react';
import type { Book } from '../../shared/books/book-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import {
  compareReading,
  listTimedReadings,
  timeReading,
} from '../../shared/readings/compare-reading.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { remember } from '../../shared/remember.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useToday } from '../app/use-today.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { nameLanguage } from '../notebooks/book-languages.ts';
import { comparisonMessages } from './comparison-messages.ts';
import { sayComparison } from './say-comparison.ts';

/** The readings of the journal, listed anew only when a page has changed. */
const listOnce = remember((pages: ReadonlyMap<string, PageSummary>) =>
  listTimedReadings(pages.values()),
);

/** How a reading compares with the last book in its language and with the year before; nothing where that is not known. */
export function ComparisonWords({
  reading,
  book,
}: {
  readonly reading: Reading;
  readonly book: Book;
}) {
  const messages = useMessages(comparisonMessages);
  const locale = useLanguage();
  const thisYear = Number(useToday().slice(0, 4));
  const { pages } = useSnapshot();
  const comparison = useMemo(() => {
    const own = timeReading(reading, book);
    return own && compareReading(own, listOnce(pages));
  }, [reading, book, pages]);
  if (comparison === undefined) return null;
  const name = (language: string) => nameLanguage(language, locale);
  return sayComparison(comparison, thisYear, messages, name).map((words) => (
    <span key={words} className="reading-comparison">
      {words}
    </span>
  ));
}
