import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { describeAges } from '../../shared/children/describe-age.ts';
import {
  type FinishedBook,
  gatherYear,
  listFinishedBooks,
  listYears,
  type ReadingYear,
} from '../../shared/readings/reading-year.ts';
import { goTo } from '../app/navigation.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useToday } from '../app/use-today.ts';
import { useVisibleNotebooks } from '../children/chosen-child.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { GoalLine } from '../notebooks/goal-line.tsx';
import { goalsOf } from '../notebooks/goal-progress.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Bookcase } from './bookcase.tsx';
import { LanguageShelves } from './language-shelves.tsx';
import { Pace } from './pace.tsx';
import { readingYearMessages } from './reading-year-messages.ts';
import { YearTable } from './year-table.tsx';
import './reading-year.css';

/** A year of books as a bookcase of twelve months, and what else there is to see of it. */
export function ReadingYearView({ year: wanted }: { readonly year: number | undefined }) {
  const messages = useMessages(readingYearMessages);
  const language = useLanguage();
  const today = useToday();
  const { pages, journal } = useSnapshot();
  const year = wanted ?? Number(today.slice(0, 4));
  const books = useMemo(() => listFinishedBooks(pages.values()), [pages]);
  const shown = useMemo(() => gatherYear(books, year), [books, year]);
  const undated = books.filter(({ finishedOn }) => finishedOn === undefined);
  const goals = goalsOf(journal.goals, year);
  const ages = describeAges(journal.children, `${year}`, language);
  return (
    <main className="sheet">
      <div className="sheet-inner sheet-inner-wide reading-year">
        <header className="sheet-head">
          <div>
            <h1 className="sheet-title">{messages.title(year)}</h1>
            {ages !== undefined && <p className="year-ages">{ages}</p>}
          </div>
          <YearSwitch year={year} years={listYears(books, journal.goals, today)} />
        </header>
        {books.length === 0 ? <NoBooks /> : <Shelves shown={shown} undated={undated} />}
        {(goals.length > 0 || shown.count > 0) && (
          <div className="year-parts">
            {goals.length > 0 && (
              <section className="year-part">
                <h2>{messages.goals}</h2>
                {goals.map((goal) => (
                  <GoalLine key={goal.id} goal={goal} />
                ))}
              </section>
            )}
            {shown.count > 0 && <LanguageShelves languages={shown.languages} />}
            {shown.days !== undefined && (
              <Pace years={[shown.days, ...(shown.daysBefore ? [shown.daysBefore] : [])]} />
            )}
          </div>
        )}
        {shown.count > 0 && <YearTable books={[...shown.months.flat(), ...shown.someMonth]} />}
      </div>
    </main>
  );
}

/** What there is before the first book is finished: how it comes to stand here, and the way to a book. */
function NoBooks() {
  const messages = useMessages(readingYearMessages);
  const notebook = useVisibleNotebooks().find(({ kind }) => kind === 'reading');
  return (
    <EmptyState sentence={messages.empty}>
      <Button
        onPress={() =>
          goTo(notebook ? { view: 'notebook', notebookId: notebook.id } : { view: 'write' })
        }
      >
        {messages.toBooks}
      </Button>
    </EmptyState>
  );
}

function Shelves({
  shown,
  undated,
}: {
  readonly shown: ReadingYear;
  readonly undated: readonly FinishedBook[];
}) {
  const messages = useMessages(readingYearMessages);
  const language = useLanguage();
  const [last, setLast] = useState<string>();
  const { year, months, someMonth, count } = shown;
  const all = [...months.flat(), ...someMonth, ...undated];
  // Where the focus was last, as long as that book is shown; else the first.
  const tabStop = (all.find(({ readingId }) => readingId === last) ?? all[0])?.readingId;
  const stop = { tabStop, onTabStop: setLast };
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const labels = months.map((_, index) => format.format(Date.UTC(year, index, 15)));
  return (
    <>
      <section className="year-part">
        <p className="year-count">
          {messages.count(count)} {count > 0 && <span>{messages.bookcaseHelp}</span>}
        </p>
        <Bookcase name={messages.bookcase(year)} bays={months} labels={labels} {...stop} />
      </section>
      {someMonth.length + undated.length > 0 && (
        <div className="year-parts">
          <Apart name={messages.someMonth} books={someMonth} {...stop} />
          <Apart name={messages.undated} books={undated} {...stop} />
        </div>
      )}
    </>
  );
}

/** Books that no month can be said of stand apart. */
function Apart({
  name,
  books,
  ...stop
}: {
  readonly name: string;
  readonly books: readonly FinishedBook[];
  readonly tabStop: string | undefined;
  readonly onTabStop: (readingId: string) => void;
}) {
  if (books.length === 0) return null;
  return (
    <section className="year-part">
      <h2>{name}</h2>
      <Bookcase name={name} bays={[books]} {...stop} />
    </section>
  );
}

function YearSwitch({ year, years }: { readonly year: number; readonly years: readonly number[] }) {
  const messages = useMessages(readingYearMessages);
  const earlier = years.findLast((each) => each < year);
  const later = years.find((each) => each > year);
  const go = (to: number | undefined) =>
    to !== undefined && goTo({ view: 'readingYear', year: to });
  return (
    <div className="year-switch">
      <IconButton
        label={earlier === undefined ? messages.noEarlier : messages.earlier(earlier)}
        icon={<ChevronLeft size={18} aria-hidden />}
        isDisabled={earlier === undefined}
        onPress={() => go(earlier)}
      />
      <span className="year-number">{year}</span>
      <IconButton
        label={later === undefined ? messages.noLater : messages.later(later)}
        icon={<ChevronRight size={18} aria-hidden />}
        isDisabled={later === undefined}
        onPress={() => go(later)}
      />
    </div>
  );
}
