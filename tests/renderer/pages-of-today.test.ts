import { describe, expect, it } from 'vitest';
import { groupByPage, recentPages } from '../../renderer/write/pages-of-today.ts';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
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
  it('stands page by page, in the order of the pages', () => {
    const [a, b, other] = ['a', 'b', 'other'].map((id) => makeSummary({ id, title: id }));
    const onPage = (pageId: string, id: string) =>
      ({ entry: { id }, pageId, page: '', notebookId: '', notebook: '' }) as EntryInPlace;
    const found = [onPage('b', '1'), onPage('a', '2'), onPage('b', '3'), onPage('hidden', '4')];
    const groups = groupByPage(found, [a, b, other] as PageSummary[]);
    expect(
      groups.map(({ page, entries }) => [page.id, ...entries.map((each) => each.entry.id)]),
    ).toEqual([
      ['a', '2'],
      ['b', '1', '3'],
    ]);
  });
});
