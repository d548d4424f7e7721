import { expect, test } from 'vitest';
import type { PageSummary } from '../../../shared/pages/page-summary.ts';
import type { Reading } from '../../../shared/readings/reading-schema.ts';
import { gatherYear, listFinishedBooks, listYears } from '../../../shared/readings/reading-year.ts';

type Given = Omit<Reading, 'id' | 'status'> & { readonly status?: Reading['status'] };

function makePage(
  title: string,
  readings: readonly Given[],
  book: Partial<PageSummary['book']> = {},
): PageSummary {
  const given = readings.map((reading, index) => {
    return { id: `${title} ${index}`, status: 'finished', ...reading } as Reading;
  });
  return {
    ...{ id: title, notebookId: 'n', title, tags: [], readings: given, favourites: 0 },
    book: { title, authors: [], ...book },
    counts: { quote: 0, reflection: 0, note: 0, event: 0, definition: 0 },
    ...{
      tagCounts: [],
      terms: [],
      actors: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
  };
}

const PAGES = [
  makePage(
    '모모',
    [{ startedOn: '2026-01-03', finishedOn: '2026-01-17' }, { finishedOn: '2024' }],
    { language: 'ko', pageCount: 360 },
  ),
  makePage(
    'Hatchet',
    [
      { startedOn: '2026-01-01', finishedOn: '2026-01-05' },
      { status: 'stopped', finishedOn: '2026-02' },
    ],
    { language: 'en-GB' },
  ),
  makePage(
    'Holes',
    [{ finishedOn: '2026-03' }, { startedOn: '2025-12-01', finishedOn: '2025-12-21' }],
    { language: 'en' },
  ),
  makePage('Wonder', [{ finishedOn: '2026' }, {}]),
];

test('a book stands in its month in the order of the days; one of no known month and one of no known year stand apart', () => {
  const books = listFinishedBooks(PAGES);
  const year = gatherYear(books, 2026);
  expect(year.months.map((month) => month.map(({ title }) => title))).toEqual([
    ['Hatchet', '모모'],
    [],
    ['Holes'],
    ...Array.from({ length: 9 }, () => []),
  ]);
  expect(year.someMonth.map(({ title }) => title)).toEqual(['Wonder']);
  expect(year.count).toBe(4);
  const undated = books.filter(({ finishedOn }) => finishedOn === undefined);
  expect(undated).toEqual([
    { readingId: 'Wonder 1', pageId: 'Wonder', notebookId: 'n', title: 'Wonder' },
  ]);
  expect(year.months[0]?.[1]).toEqual({
    ...{ readingId: '모모 0', pageId: '모모', notebookId: 'n', title: '모모' },
    ...{ finishedOn: '2026-01-17', days: 14, pageCount: 360, language: 'ko' },
  });
});

test('its languages, the most read first, whatever the region; and its days beside the year before', () => {
  const { languages, days, daysBefore } = gatherYear(listFinishedBooks(PAGES), 2026);
  expect(languages.map(({ language, books }) => [language, books.length])).toEqual([
    ['en', 2],
    [null, 1],
    ['ko', 1],
  ]);
  expect(days).toEqual({ year: 2026, average: 9, books: 2 });
  expect(daysBefore).toEqual({ year: 2025, average: 20, books: 1 });
});

test('a year of which no day is known has no average', () => {
  const year = gatherYear(listFinishedBooks(PAGES), 2024);
  expect(year).toMatchObject({ count: 1, someMonth: [{ title: '모모' }] });
  expect(year).not.toHaveProperty('days');
  expect(year).not.toHaveProperty('daysBefore');
});

test('the years are those with a book or a goal, and this one', () => {
  const goals = [{ id: 'g', year: 2027, target: 12 }];
  expect(listYears(listFinishedBooks(PAGES), goals, '2026-05-01')).toEqual([
    2024, 2025, 2026, 2027,
  ]);
  expect(listYears([], [], '2026-05-01')).toEqual([2026]);
});
