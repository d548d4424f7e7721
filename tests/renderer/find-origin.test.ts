import { describe, expect, it } from 'vitest';
import { findOrigin, sortTrash } from '../../renderer/trash/find-origin.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import { makeSummary } from './support/make-summary.ts';

const AT = '2026-01-01T00:00:00.000Z';

function makeNotebook(id: string): Notebook {
  return {
    format: 'bookletter/notebook',
    version: 2,
    id,
    kind: 'notes',
    title: `공책 ${id}`,
    childIds: [],
    pages: [],
    removed: [],
    ranks: [],
  };
}
function makePage(id: string): Page {
  const times = { createdAt: AT, updatedAt: AT };
  return {
    format: 'bookletter/page',
    version: 2,
    id,
    title: `쪽 ${id}`,
    tags: [],
    entries: [],
    removed: [],
    ranks: [],
    ...times,
  };
}
function makeItem(id: string, content: TrashItem['content'], removedAt = AT): TrashItem {
  return { format: 'bookletter/trash-item', version: 2, id, removedAt, reason: 'removed', content };
}
function makeEntryItem(pageId: string): TrashItem {
  const entry = {
    id: 'e',
    kind: 'note' as const,
    text: '글',
    tags: [],
    createdAt: AT,
    updatedAt: AT,
  };
  return makeItem('e', { kind: 'entry', pageId, index: 0, entry });
}

const pageInTrash = makeItem('p2', {
  kind: 'page',
  notebookId: 'n1',
  index: 0,
  page: makePage('p2'),
});
const notebookInTrash = makeItem('n2', {
  kind: 'notebook',
  index: 0,
  notebook: makeNotebook('n2'),
  pages: [makePage('p3')],
});
const where = {
  notebooks: [makeNotebook('n1')],
  pages: new Map([['p1', makeSummary({ id: 'p1', title: '쪽 p1', notebookId: 'n1' })]]),
  trash: new Map([pageInTrash, notebookInTrash].map((item) => [item.id, item])),
};

describe('where something in the trash came from', () => {
  it('is its page and notebook', () => {
    expect(findOrigin(where, makeEntryItem('p1'))).toEqual({
      kind: 'page',
      page: '쪽 p1',
      notebook: '공책 n1',
    });
    expect(findOrigin(where, pageInTrash)).toEqual({ kind: 'notebook', notebook: '공책 n1' });
    expect(findOrigin(where, notebookInTrash)).toEqual({ kind: 'journal' });
  });

  it('may lie in the trash itself, as a page or in a notebook', () => {
    expect(findOrigin(where, makeEntryItem('p2'))).toEqual({ kind: 'in-trash', title: '쪽 p2' });
    expect(findOrigin(where, makeEntryItem('p3'))).toEqual({ kind: 'in-trash', title: '공책 n2' });
  });

  it('may be gone for good', () => {
    expect(findOrigin(where, makeEntryItem('p9'))).toEqual({ kind: 'gone' });
  });
});

describe('the trash', () => {
  it('shows what was removed last first', () => {
    const later = makeItem('x', pageInTrash.content, '2026-02-01T00:00:00.000Z');
    expect(sortTrash([pageInTrash, later])).toEqual([later, pageInTrash]);
  });
});
