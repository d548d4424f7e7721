import { describe, expect, it } from 'vitest';
import { entriesOf, recentPages } from '../../renderer/write/pages-of-today.ts';
import { makeSummary } from './support/make-summary.ts';

describe('the pages to write on', () => {
  it('are those of the notebooks that are shown, the last changed first', () => {
    const pages = [
      makeSummary({ title: 'old', updatedAt: '2026-01-02T00:00:00.000Z' }),
      makeSummary({ title: 'new', updatedAt: '2026-01-03T00:00:00.000Z' }),
      makeSummary({ title: 'other', notebookId: 'other', updatedAt: '2026-01-04T00:00:00.000Z' }),
    ];
    expect(recentPages(pages, ['notebook']).map(({ title }) => title)).toEqual(['new', 'old']);
  });
});

describe('what was written today', () => {
  const dayOf = (instant: string) => instant.slice(0, 10);
  const write = (id: string, at: string) =>
    ({ id, kind: 'note', text: id, tags: [], createdAt: at, updatedAt: at }) as const;

  it('leaves out other days, and what came with the page', () => {
    const born = '2026-01-03T08:00:00.000Z';
    const page = {
      createdAt: born,
      entries: [
        { ...write('starter', born), tags: [] },
        { ...write('yesterday', '2026-01-02T22:00:00.000Z'), tags: [] },
        { ...write('today', '2026-01-03T21:00:00.000Z'), tags: [] },
      ],
    };
    expect(entriesOf(page, '2026-01-03', dayOf).map(({ id }) => id)).toEqual(['today']);
  });
});
