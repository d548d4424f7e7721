import { describe, expect, it } from 'vitest';
import { countAllTags, groupByPage } from '../../renderer/tags/group-by-page.ts';
import type { EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import { makeSummary } from './support/make-summary.ts';

const notebook: Notebook = {
  format: 'bookletter/notebook',
  version: 2,
  id: 'notebook',
  kind: 'notes',
  title: '공책',
  childIds: [],
  pages: ['second', 'first', 'tagged', 'lost'],
  removed: [],
  ranks: [],
};
const pages = new Map(
  [
    makeSummary({ title: 'first', tagCounts: [{ tag: '돈', count: 1 }] }),
    makeSummary({
      title: 'second',
      tagCounts: [
        { tag: '돈', count: 1 },
        { tag: '용기', count: 2 },
      ],
    }),
    makeSummary({ title: 'tagged', tags: ['돈'], tagCounts: [{ tag: '돈', count: 1 }] }),
    makeSummary({ title: 'elsewhere', tagCounts: [{ tag: '잃음', count: 9 }] }),
  ].map((page) => [page.id, page]),
);

function found(id: string, pageId: string): EntryInPlace {
  const at = '2026-01-01T00:00:00.000Z';
  const entry = { id, kind: 'note', text: id, tags: ['돈'], createdAt: at, updatedAt: at } as const;
  return {
    entry: { ...entry, tags: [...entry.tags] },
    pageId,
    page: pageId,
    notebookId: 'notebook',
    notebook: '공책',
  };
}

describe('what has a tag', () => {
  it('is grouped by page in the notebook’s order, with pages that have the tag and no entry', () => {
    const groups = groupByPage([notebook], pages, '돈', [
      found('a', 'first'),
      found('b', 'second'),
      found('c', 'second'),
    ]);
    expect(
      groups.map(({ pageId, isTagged, entries }) => [
        pageId,
        isTagged,
        entries.map(({ id }) => id),
      ]),
    ).toEqual([
      ['second', false, ['b', 'c']],
      ['first', false, ['a']],
      ['tagged', true, []],
    ]);
  });
});

describe('all tags', () => {
  it('are counted over the notebooks’ pages, most used first', () => {
    expect(countAllTags([notebook], pages, 'ko')).toEqual([
      { tag: '돈', count: 3 },
      { tag: '용기', count: 2 },
    ]);
  });
});
