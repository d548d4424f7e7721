import { describe, expect, it } from 'vitest';
import { finishedTitles, goalsOf } from '../../renderer/notebooks/goal-progress.ts';

const goal = { id: 'goal', year: 2026, target: 12 };

function makePage(title: string, language: string | undefined, ...finished: string[]) {
  return {
    title,
    book: { title, authors: [], language },
    readings: finished.map((finishedOn, index) => ({
      id: `${title}${index}`,
      status: 'finished' as const,
      finishedOn: finishedOn === '' ? undefined : finishedOn,
    })),
  };
}

const pages = [
  makePage('Walden', 'en', '2026-05-01', '2026-01-02'),
  makePage('Emma', 'en-GB', '2026-03'),
  makePage('데미안', 'ko', '2026-02-01'),
  makePage('Wonder', 'en', '2025-12-31'),
  makePage('Holes', 'en', ''),
  {
    ...makePage('Momo', 'de'),
    readings: [{ id: 'x', status: 'stopped' as const, finishedOn: '2026-04-01' }],
  },
];

describe('the books that count for a goal', () => {
  it('are those finished in its year, by date, a re-read twice', () => {
    expect(finishedTitles(pages, goal)).toEqual(['Walden', '데미안', 'Emma', 'Walden']);
  });

  it('are of its language, in any country', () => {
    expect(finishedTitles(pages, { ...goal, language: 'en' })).toEqual([
      'Walden',
      'Emma',
      'Walden',
    ]);
  });
});

describe('the goals of a year', () => {
  it('begin with the one for all books', () => {
    const english = { ...goal, id: 'en', language: 'en' };
    const last = { ...goal, id: 'last', year: 2025 };
    expect(goalsOf([english, last, goal], 2026).map(({ id }) => id)).toEqual(['goal', 'en']);
  });
});
