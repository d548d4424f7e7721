import { expect, test } from 'vitest';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';
import { withoutTimes } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

test('a page of a reading notebook is about a book of its title', () => {
  const { scratch, notebook } = makeSample();
  const page = scratch.run('addPage', {
    notebookId: notebook.id,
    title: ' Walden ',
    book: { authors: ['Henry David Thoreau'], language: 'en', pageCount: null },
    tags: ['#숲', '숲'],
  });
  expect(page.book).toEqual({ title: 'Walden', authors: ['Henry David Thoreau'], language: 'en' });
  expect(page).toMatchObject({ title: 'Walden', tags: ['숲'], readings: [], entries: [] });
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['page', 'notebook']);
  expect(scratch.state().notebooks.get(notebook.id)?.pages.at(-1)).toBe(page.id);
  const plain = scratch.run('addPage', { notebookId: notebook.id, title: '월든' });
  expect(plain.book).toEqual({ title: '월든', authors: [] });
});

test('a page of a notes notebook has no book', () => {
  const { scratch, other } = makeSample();
  const page = scratch.run('addPage', { notebookId: other.id, title: '용어' });
  expect(page).not.toHaveProperty('book');
  expect(page).not.toHaveProperty('readings');
  const refused = { code: 'invalid-input', field: 'book', problem: 'not-allowed' };
  const book = { authors: ['x'] };
  expect(scratch.refuse('addPage', { notebookId: other.id, title: '책', book })).toEqual(refused);
  const changes = { book: { edition: '2판' } };
  expect(scratch.refuse('updatePage', { pageId: page.id, changes })).toEqual(refused);
});

test('the book keeps the title of its page, and fields that are not sent', () => {
  const { scratch, page } = makeSample();
  const pageId = page.id;
  const book = { authors: ['Robert T. Kiyosaki'], edition: '20th anniversary', pageCount: 336 };
  scratch.run('updatePage', { pageId, changes: { book } });
  const renamed = scratch.run('updatePage', { pageId, changes: { title: 'Rich Dad' } });
  expect(renamed.book).toEqual({ title: 'Rich Dad', ...book });
  const less = scratch.run('updatePage', {
    pageId,
    changes: { tags: ['돈'], book: { edition: '', pageCount: null } },
  });
  expect(less.book).toEqual({ title: 'Rich Dad', authors: ['Robert T. Kiyosaki'] });
  expect(less.tags).toEqual(['돈']);
  expect(less.entries).toEqual(renamed.entries);
  less.entries.forEach((entry, at) => {
    expect(entry).toBe(renamed.entries[at]);
  });
  expect(less.updatedAt > renamed.updatedAt).toBe(true);
  expect(less.createdAt).toBe(page.createdAt);
});

test('a page that is not there cannot be changed', () => {
  const { scratch } = makeSample();
  const error = { code: 'not-found', kind: 'page', name: NO_ONE };
  expect(scratch.refuse('updatePage', { pageId: NO_ONE, changes: {} })).toEqual(error);
  expect(scratch.refuse('removePage', { pageId: NO_ONE })).toEqual(error);
  expect(scratch.refuse('removePage', { pageId: '../x' })).toMatchObject({ field: 'pageId' });
});

test('a removed page comes back in its place with all that was on it', () => {
  const { scratch, page, second, notebook } = makeSample();
  const before = scratch.state();
  scratch.run('removePage', { pageId: page.id });
  const kinds = scratch.changes().map(({ kind, value }) => `${value === null ? '-' : ''}${kind}`);
  expect(kinds).toEqual(['trash', 'notebook', '-page']);
  expect(scratch.state().notebooks.get(notebook.id)?.pages).toEqual([second.id]);
  expect(scratch.state().pages.has(page.id)).toBe(false);
  scratch.run('restore', { trashId: page.id });
  expect(withoutTimes(scratch.state())).toEqual(withoutTimes(before));
});

test('a page whose notebook is in the trash brings the notebook back with it, and its other pages', () => {
  const { scratch, page, notebook } = makeSample();
  const before = scratch.state();
  scratch.run('removePage', { pageId: page.id });
  scratch.run('removeNotebook', { notebookId: notebook.id });
  scratch.run('restore', { trashId: page.id });
  expect(withoutTimes(scratch.state())).toEqual(withoutTimes(before));
});

test('an entry brings back the page it was on, in or out of a notebook in the trash', () => {
  const { scratch, page, notebook, quote } = makeSample();
  const before = scratch.state();
  const removals = [
    () => scratch.run('removePage', { pageId: page.id }),
    () => scratch.run('removeNotebook', { notebookId: notebook.id }),
  ];
  for (const some of [removals, removals.slice(0, 1), removals.slice(1)]) {
    scratch.run('removeEntry', { pageId: page.id, entryId: quote.id });
    for (const remove of some) remove();
    scratch.run('restore', { trashId: quote.id });
    const { pages, ...rest } = withoutTimes(scratch.state());
    const { pages: pagesBefore, ...restBefore } = withoutTimes(before);
    expect(rest).toEqual(restBefore);
    expect(pages.get(page.id)?.page.entries).toEqual(pagesBefore.get(page.id)?.page.entries);
  }
});

test('a page cannot come back into a notebook that is nowhere, and stays in the trash', () => {
  const { scratch, page, notebook } = makeSample();
  scratch.run('removePage', { pageId: page.id });
  scratch.run('removeNotebook', { notebookId: notebook.id });
  const { trash } = scratch.state();
  const kept = new Map([...trash].filter(([id]) => id !== notebook.id));
  const lost = makeScratch({ ...scratch.state(), trash: kept });
  expect(lost.refuse('restore', { trashId: page.id })).toMatchObject({ kind: 'notebook' });
  expect(lost.state().trash.has(page.id)).toBe(true);
});
