import { splitEdtfDate } from '../dates/edtf-date.ts';
import type { PageSummary } from '../pages/page-summary.ts';
import { primaryLanguageOf } from '../text/primary-language.ts';
import { daysTaken } from './days-taken.ts';
import type { Reading } from './reading-schema.ts';

/** A finished reading of which both days are known. */
export type TimedReading = {
  readonly id: string;
  readonly startedOn: string;
  readonly finishedOn: string;
  readonly days: number;
  /** Of the book: the language alone, without script and region. */
  readonly language?: string | undefined;
  readonly pageCount?: number | undefined;
};

type BookOfReading = { readonly language?: string | undefined; readonly pageCount?: number };

/** What is known of a finished reading in comparison. `faster` counts whole days; negative, it took that many more. */
export type ReadingComparison = {
  readonly days: number;
  /** Pages a day, and those of the last book where both are known. */
  readonly pagesADay?: number;
  /** With the book in this language that was finished before it. */
  readonly last?: {
    readonly language: string;
    readonly days: number;
    readonly faster: number;
    readonly pagesADay?: number;
  };
  /** With the year before: its books in the same language where there are any, else all of them (`language` is null). */
  readonly yearBefore?: {
    readonly year: number;
    readonly language: string | null;
    readonly averageDays: number;
    readonly faster: number;
  };
};

/** How many days sooner than the other, to the nearest whole one, halves away from zero: the same both ways but for the sign. */
export function daysFaster(days: number, than: number): number {
  const difference = than - days;
  return Math.round(Math.abs(difference)) * Math.sign(difference) || 0;
}

/** Output: the reading with its days; undefined where it was not finished or a day is not known. */
export function timeReading(reading: Reading, book: BookOfReading): TimedReading | undefined {
  const { id, status, startedOn, finishedOn } = reading;
  const days = daysTaken(reading);
  if (status !== 'finished' || days === undefined) return undefined;
  if (startedOn === undefined || finishedOn === undefined) return undefined;
  const language = book.language === undefined ? undefined : primaryLanguageOf(book.language);
  return { id, startedOn, finishedOn, days, language, pageCount: book.pageCount };
}

/** Every reading of a journal that others can be compared with. */
export function listTimedReadings(pages: Iterable<PageSummary>): TimedReading[] {
  return [...pages].flatMap(({ book, readings }) =>
    readings.flatMap((reading) => timeReading(reading, book ?? {}) ?? []),
  );
}

/** Later finished last; of one day, later begun, and then by id, so that the answer does not hang on the order of files. */
function compareTimes(a: TimedReading, b: TimedReading): number {
  const [x, y] = [a, b].map(({ finishedOn, startedOn, id }) => finishedOn + startedOn + id);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}

function pagesADay({ pageCount, days }: TimedReading): number | undefined {
  return pageCount === undefined ? undefined : pageCount / days;
}

function compareWithLast(own: TimedReading, all: readonly TimedReading[]) {
  const { language } = own;
  if (language === undefined) return undefined;
  const before = all.filter(
    (each) => each.id !== own.id && each.language === language && each.finishedOn < own.finishedOn,
  );
  const last = before.toSorted(compareTimes).at(-1);
  if (last === undefined) return undefined;
  const pages = own.pageCount === undefined ? undefined : pagesADay(last);
  return {
    language,
    days: last.days,
    faster: daysFaster(own.days, last.days),
    ...(pages !== undefined && { pagesADay: pages }),
  };
}

function compareWithYearBefore(own: TimedReading, all: readonly TimedReading[]) {
  const year = splitEdtfDate(own.finishedOn).year - 1;
  const ofYear = all.filter(({ finishedOn }) => splitEdtfDate(finishedOn).year === year);
  const alike = ofYear.filter(
    ({ language }) => language !== undefined && language === own.language,
  );
  const books = alike.length > 0 ? alike : ofYear;
  if (books.length === 0) return undefined;
  const averageDays = books.reduce((sum, { days }) => sum + days, 0) / books.length;
  return {
    year,
    language: alike.length > 0 ? (own.language ?? null) : null,
    averageDays,
    faster: daysFaster(own.days, averageDays),
  };
}

/**
 * Input: a finished reading, and every timed reading of the journal (its own may be among them). Output: how it compares.
 * A re-read is compared like any other, also with an earlier reading of the same book. What is not known is left out.
 */
export function compareReading(own: TimedReading, all: readonly TimedReading[]): ReadingComparison {
  const last = compareWithLast(own, all);
  const yearBefore = compareWithYearBefore(own, all);
  const pages = pagesADay(own);
  return {
    days: own.days,
    ...(pages !== undefined && { pagesADay: pages }),
    ...(last !== undefined && { last }),
    ...(yearBefore !== undefined && { yearBefore }),
  };
}
