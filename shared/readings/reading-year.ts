import { compareEdtfDates, splitEdtfDate } from '../dates/edtf-date.ts';
import type { Id } from '../ids.ts';
import type { Goal } from '../journal/journal-schema.ts';
import type { PageSummary } from '../pages/page-summary.ts';
import { primaryLanguageOf } from '../text/primary-language.ts';
import { daysTaken } from './days-taken.ts';

/** One read-through that came to its end. */
export type FinishedBook = {
  readonly readingId: Id;
  readonly pageId: Id;
  readonly notebookId: Id;
  readonly title: string;
  /** Left out where nothing is known of it. */
  readonly finishedOn?: string;
  readonly days?: number;
  readonly pageCount?: number;
  /** Of the edition that was read: the language alone. */
  readonly language?: string;
};

/** Days for a book on average, over those of which both days are known. */
export type DaysABook = { readonly year: number; readonly average: number; readonly books: number };

export type ReadingYear = {
  readonly year: number;
  /** Twelve lists from January on, each in the order in which the books were finished. */
  readonly months: readonly (readonly FinishedBook[])[];
  /** Of this year, and no more is known. */
  readonly someMonth: readonly FinishedBook[];
  /** How many books in all. */
  readonly count: number;
  /** The most read first; a null language is not known. */
  readonly languages: readonly {
    readonly language: string | null;
    readonly books: readonly FinishedBook[];
  }[];
  readonly days?: DaysABook;
  readonly daysBefore?: DaysABook;
};

function compareBooks(a: FinishedBook, b: FinishedBook): number {
  const byDate = compareEdtfDates(a.finishedOn ?? '', b.finishedOn ?? '');
  return byDate || (a.readingId < b.readingId ? -1 : 1);
}

/** Every finished reading of a journal, also each of several of one book; those of no known date first, then by date. */
export function listFinishedBooks(pages: Iterable<PageSummary>): FinishedBook[] {
  const books = [...pages].flatMap(({ id: pageId, notebookId, title, book, readings }) =>
    readings
      .filter(({ status }) => status === 'finished')
      .map((reading) => {
        const { id: readingId, finishedOn } = reading;
        const days = daysTaken(reading);
        const { pageCount, language } = book ?? {};
        return {
          ...{ readingId, pageId, notebookId, title },
          ...(finishedOn !== undefined && { finishedOn }),
          ...(days !== undefined && { days }),
          ...(pageCount !== undefined && { pageCount }),
          ...(language !== undefined && { language: primaryLanguageOf(language) }),
        };
      }),
  );
  return books.toSorted(compareBooks);
}

function isOfYear({ finishedOn }: FinishedBook, year: number): boolean {
  return finishedOn !== undefined && splitEdtfDate(finishedOn).year === year;
}

function averageDays(books: readonly FinishedBook[], year: number): DaysABook | undefined {
  const days = books.filter((book) => isOfYear(book, year)).flatMap((book) => book.days ?? []);
  if (days.length === 0) return undefined;
  const sum = days.reduce((total, each) => total + each, 0);
  return { year, average: sum / days.length, books: days.length };
}

function groupByLanguage(books: readonly FinishedBook[]): ReadingYear['languages'] {
  const groups = new Map<string | null, FinishedBook[]>();
  for (const book of books) {
    const language = book.language ?? null;
    groups.set(language, [...(groups.get(language) ?? []), book]);
  }
  return [...groups]
    .map(([language, ofLanguage]) => ({ language, books: ofLanguage }))
    .toSorted((a, b) => b.books.length - a.books.length);
}

/** Input: every finished book, in order. Output: those of a year by months and languages, and the days that they took. */
export function gatherYear(books: readonly FinishedBook[], year: number): ReadingYear {
  const own = books.filter((book) => isOfYear(book, year));
  const monthOf = ({ finishedOn = '' }: FinishedBook) => splitEdtfDate(finishedOn).month;
  const [days, daysBefore] = [averageDays(books, year), averageDays(books, year - 1)];
  return {
    year,
    months: Array.from({ length: 12 }, (_, index) =>
      own.filter((book) => monthOf(book) === index + 1),
    ),
    someMonth: own.filter((book) => monthOf(book) === undefined),
    count: own.length,
    languages: groupByLanguage(own),
    ...(days && { days }),
    ...(daysBefore && { daysBefore }),
  };
}

/** The years that there is something to see of, `today`'s among them: rising, each once. */
export function listYears(
  books: readonly FinishedBook[],
  goals: readonly Goal[],
  today: string,
): number[] {
  const finished = books.flatMap(({ finishedOn }) => finishedOn ?? []);
  const years = [...finished, today].map((date) => splitEdtfDate(date).year);
  return [...new Set([...years, ...goals.map(({ year }) => year)])].sort((a, b) => a - b);
}
