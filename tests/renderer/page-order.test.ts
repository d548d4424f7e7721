import { describe, expect, it } from 'vitest';
import { arrangePages, NO_FILTER, type PageFilter } from '../../renderer/notebooks/page-order.ts';
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

function titles(sort: 'own' | 'title' | 'newest', filter: Partial<PageFilter> = {}): string[] {
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
