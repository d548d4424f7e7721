import { describe, expect, it } from 'vitest';
import {
  arrangePages,
  NO_FILTER,
  type PageFilter,
  type PageSort,
} from '../../renderer/notebooks/page-order.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { makeSummary } from './support/make-summary.ts';

const pages = [
  makeSummary({
    title: '하늘 3권',
    updatedAt: '2026-03-01T00:00:00.000Z',
    tagCounts: [{ tag: '용기', count: 2 }],
  }),
  makeSummary({
    title: 'Rich Dad Poor Dad',
    book: { title: 'Rich Dad Poor Dad', authors: ['Robert T. Kiyosaki'] },
    favourites: 2,
    updatedAt: '2026-05-01T00:00:00.000Z',
    tags: ['돈'],
    tagCounts: [{ tag: '돈', count: 3 }],
  }),
  makeSummary({
    title: '가난한 아빠 10권',
    book: { title: '가난한 아빠 10권', originalTitle: 'Rich Dad', authors: [] },
    updatedAt: '2026-04-01T00:00:00.000Z',
  }),
  makeSummary({ title: '가난한 아빠 2권', updatedAt: '2026-04-01T00:00:00.000Z' }),
];

function titles(sort: PageSort, filter: Partial<PageFilter> = {}): string[] {
  return arrangePages(pages, sort, { ...NO_FILTER, ...filter }, 'ko').map(({ title }) => title);
}

describe('a notebook’s list', () => {
  it('keeps the notebook’s own order', () => {
    expect(titles('own')).toEqual(pages.map(({ title }) => title));
  });

  it('sorts titles as a reader does: Hangul first, numbers by their size', () => {
    expect(titles('title')).toEqual([
      '가난한 아빠 2권',
      '가난한 아빠 10권',
      '하늘 3권',
      'Rich Dad Poor Dad',
    ]);
  });

  it('puts the last change first, and keeps the order of equal ones', () => {
    expect(titles('newest')).toEqual([
      'Rich Dad Poor Dad',
      '가난한 아빠 10권',
      '가난한 아빠 2권',
      '하늘 3권',
    ]);
  });

  it('finds every word in title, original title, authors and tags, whatever the case or normal form', () => {
    expect(titles('own', { text: 'rich DAD' })).toEqual(['Rich Dad Poor Dad', '가난한 아빠 10권']);
    expect(titles('own', { text: 'kiyosaki' })).toEqual(['Rich Dad Poor Dad']);
    expect(titles('own', { text: 'Kíyosaki' })).toEqual(['Rich Dad Poor Dad']);
    expect(titles('own', { text: '돈' })).toEqual(['Rich Dad Poor Dad']);
    expect(titles('own', { text: '  아빠  2'.normalize('NFD') })).toEqual(['가난한 아빠 2권']);
    expect(titles('own', { text: '없는 책' })).toEqual([]);
  });

  it('filters by tag and by favourites, both together', () => {
    expect(titles('own', { tag: '용기' })).toEqual(['하늘 3권']);
    expect(titles('own', { favourites: true })).toEqual(['Rich Dad Poor Dad']);
    expect(titles('own', { tag: '용기', favourites: true })).toEqual([]);
  });
});

describe('a shelf of books', () => {
  const book = (title: string, author: string | null, readings: readonly Partial<Reading>[]) =>
    makeSummary({
      title,
      book: { title, authors: author === null ? [] : [author], publisher: `${title} 출판사` },
      readings: readings.map((fields) => ({ status: 'finished', ...fields })) as never,
    });
  const shelf = [
    book('가', '하퍼 리', [{ startedOn: '2026-01-01', finishedOn: '2026-01-10', rating: 3.5 }]),
    book('나', '강소천', [
      { startedOn: '2020-01-01', finishedOn: '2020-01-04', rating: 5 },
      { status: 'reading', currentPage: 3 },
    ]),
    book('다', null, [{ finishedOn: '2026' }]),
    book('라', '방정환', [{ status: 'want' }]),
    book('마', '방정환', []),
    book('바', null, [{ status: 'stopped', finishedOn: '2026-02-01', rating: 1 }]),
  ];
  const order = (sort: PageSort, filter: Partial<PageFilter> = {}) =>
    arrangePages(shelf, sort, { ...NO_FILTER, ...filter }, 'ko')
      .map(({ title }) => title)
      .join('');

  it('is sorted by what is known, and what is not known comes last', () => {
    expect(order('author')).toBe('나라마가다바');
    expect(order('finished')).toBe('가다나라마바');
    expect(order('rating')).toBe('나가바다라마');
    expect(order('days')).toBe('나가다라마바');
  });

  it('is filtered by the reading it tells of', () => {
    expect(order('own', { status: 'reading' })).toBe('나');
    expect(order('own', { status: 'finished' })).toBe('가다');
    expect(order('own', { status: 'want' })).toBe('라');
    expect(order('own', { status: 'stopped' })).toBe('바');
  });

  it('finds a publisher', () => {
    expect(order('own', { text: '다 출판사' })).toBe('다');
  });
});
