import type { Goal } from '../../shared/journal/journal-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';

type Counted = Pick<PageSummary, 'title' | 'book' | 'readings'>;

/** `en-GB` counts for a goal in `en`. */
function isLanguage(tag: string | undefined, wanted: string): boolean {
  const base = tag?.toLowerCase();
  return base === wanted.toLowerCase() || base?.startsWith(`${wanted.toLowerCase()}-`) === true;
}

/**
 * Input: every page of the journal, and a goal. Output: the titles of the books finished in the goal's year and language,
 * by date; a book read twice in the year counts twice. A reading whose year is not known counts in none.
 */
export function finishedTitles(pages: Iterable<Counted>, goal: Goal): readonly string[] {
  const { language, year } = goal;
  return [...pages]
    .filter(({ book }) => language === undefined || isLanguage(book?.language, language))
    .flatMap(({ title, readings }) =>
      readings
        .filter(
          ({ status, finishedOn }) => status === 'finished' && finishedOn?.startsWith(`${year}`),
        )
        .map(({ finishedOn = '' }) => ({ title, finishedOn })),
    )
    .sort((a, b) => a.finishedOn.localeCompare(b.finishedOn))
    .map(({ title }) => title);
}

/** The goals of a year: the one for all books first, then by language. */
export function goalsOf(goals: readonly Goal[], year: number): readonly Goal[] {
  return goals
    .filter((goal) => goal.year === year)
    .toSorted((a, b) => (a.language ?? '').localeCompare(b.language ?? ''));
}
