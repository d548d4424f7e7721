import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/entries/entry-schema.ts';
import {
  countFacets,
  dropLostConditions,
  filterWall,
  NO_WALL_FILTER,
} from '../../../shared/quotes/wall-filter.ts';
import { foldForSearch, hangQuotes, type WallQuote } from '../../../shared/quotes/wall-quote.ts';
import { yearOfQuote } from '../../../shared/quotes/year-of-quote.ts';

describe('the year of a quote', () => {
  const WRITTEN = '2026-05-10';
  it.each([
    ['when the book was finished', [{ startedOn: '2025-12-20', finishedOn: '2026-01-02' }], 2026],
    ['when it was begun, while it is read', [{ startedOn: '2025-12' }], 2025],
    ['when it was written down, for a book without dates', [{}], 2026],
    ['when it was written down, for a topic', [], 2026],
    ['as exact as is known', [{ finishedOn: '2004' }], 2004],
    [
      'of the last reading that had begun',
      [{ finishedOn: '2004' }, { finishedOn: '2019-03' }, { startedOn: '2027' }],
      2019,
    ],
    [
      'of the first reading, if none had begun',
      [{ startedOn: '2028' }, { startedOn: '2027' }],
      2027,
    ],
  ])('is the year %s', (_, readings, year) => {
    expect(yearOfQuote(readings, WRITTEN)).toBe(year);
  });
});

function makeQuote(
  id: string,
  facts: Partial<WallQuote> & { readonly text?: string } = {},
): WallQuote {
  const { text = id, ...rest } = facts;
  return {
    quote: {
      kind: 'quote',
      id,
      text,
      favourite: true,
      tags: [],
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
    pageId: 'page-1',
    notebookId: 'notebook',
    title: 'Book',
    authors: [],
    tags: [],
    year: 2026,
    searched: foldForSearch(text),
    ...rest,
  };
}

const WALL = [
  makeQuote('a', {
    tags: ['돈', 'Habit'],
    year: 2025,
    language: 'en-GB',
    text: 'Money is an idea',
  }),
  makeQuote('b', { tags: ['돈'], year: 2026, language: 'ko', pageId: 'page-2', title: '책' }),
  makeQuote('c', { tags: ['habit'], year: 2026, language: 'en', text: 'An idea, ｆｕｌｌ width' }),
];
const idsOf = (quotes: readonly WallQuote[]) => quotes.map(({ quote }) => quote.id);
const shown = (filter: object) => idsOf(filterWall(WALL, { ...NO_WALL_FILTER, ...filter }));

describe('the wall', () => {
  it('shows what fits every condition', () => {
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(shown({ tag: 'HABIT' })).toEqual(['a', 'c']);
    expect(shown({ tag: '돈', year: 2026 })).toEqual(['b']);
    expect(shown({ language: 'en' })).toEqual(['a', 'c']);
    expect(shown({ pageId: 'page-2', language: 'en' })).toEqual([]);
  });

  it('finds quotes that have every word, whatever the case and width', () => {
    expect(shown({ text: '  IDEA  an ' })).toEqual(['a', 'c']);
    expect(shown({ text: 'full idea' })).toEqual(['c']);
    expect(shown({ text: 'Ｍoney' })).toEqual(['a']);
  });

  it('counts what each choice would show under the other conditions', () => {
    const facets = countFacets(WALL, { ...NO_WALL_FILTER, year: 2026 });
    expect(facets.tag).toEqual([
      { value: '돈', label: '돈', count: 1 },
      { value: 'habit', label: 'habit', count: 1 },
    ]);
    expect(facets.year.map(({ value, count }) => [value, count])).toEqual([
      [2026, 2],
      [2025, 1],
    ]);
    expect(facets.pageId.map(({ label, count }) => [label, count])).toEqual([
      ['책', 1],
      ['Book', 1],
    ]);
    expect(facets.language.map(({ value, count }) => [value, count])).toEqual([
      ['ko', 1],
      ['en', 1],
    ]);
  });

  it('lets go of a condition that nothing fits any more', () => {
    const filter = { text: 'x', tag: '돈', year: 1999 };
    expect(dropLostConditions(WALL, filter)).toEqual({ text: 'x', tag: '돈', year: undefined });
    const standing = { text: '', tag: '돈' };
    expect(dropLostConditions(WALL, standing)).toBe(standing);
  });

  it('hangs only quotes, with the language that their letters tell where the book has none', () => {
    const { quote } = makeQuote('a', { text: '가자' });
    const place = { pageId: 'p', page: '쪽', notebookId: 'n', notebook: '공책' };
    const note: Entry = {
      kind: 'note',
      id: 'x',
      tags: [],
      text: '',
      createdAt: '',
      updatedAt: '',
    };
    const hung = hangQuotes(
      [
        { entry: quote, ...place },
        { entry: note, ...place },
      ],
      new Map(),
      (instant) => instant.slice(0, 10),
    );
    expect(hung).toMatchObject([{ language: 'ko', year: 2026, title: '쪽' }]);
  });
});
