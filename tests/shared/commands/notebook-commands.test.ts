import { expect, test } from 'vitest';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';
import { withoutTimes } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

test('a notebook is written before the journal names it', () => {
  const scratch = makeScratch();
  const child = scratch.run('addChild', { name: '휀' });
  const notebook = scratch.run('addNotebook', {
    title: '원서 읽기',
    kind: 'reading',
    childIds: [child.id],
  });
  expect(scratch.changes().map(({ kind }) => kind)).toEqual(['notebook', 'journal']);
  expect(scratch.state().journal.notebooks).toEqual([notebook.id]);
  expect(notebook).toMatchObject({ kind: 'reading', childIds: [child.id], pages: [] });
});

test('its title and children change, and its pages stay', () => {
  const { scratch, notebook, child } = makeSample();
  const { pages } = scratch.state().notebooks.get(notebook.id) ?? notebook;
  const changed = scratch.run('updateNotebook', {
    notebookId: notebook.id,
    changes: { title: '영어 책', childIds: [child.id] },
  });
  expect(changed).toMatchObject({ title: '영어 책', childIds: [child.id], pages });
  expect(pages).toHaveLength(2);
});

test('its children and itself must be there, and its title says something', () => {
  const { scratch, notebook } = makeSample();
  const notebookId = notebook.id;
  expect(scratch.refuse('addNotebook', { title: '책', kind: 'notes', childIds: [NO_ONE] })).toEqual(
    { code: 'not-found', kind: 'child', name: NO_ONE },
  );
  expect(
    scratch.refuse('updateNotebook', { notebookId, changes: { childIds: [NO_ONE] } }),
  ).toMatchObject({ kind: 'child' });
  expect(scratch.refuse('removeNotebook', { notebookId: NO_ONE })).toMatchObject({
    kind: 'notebook',
  });
  expect(scratch.refuse('updateNotebook', { notebookId, changes: { title: ' ' } })).toEqual({
    code: 'invalid-input',
    field: 'changes.title',
    problem: 'required',
  });
});

test('a removed notebook is whole in the trash before anything of it goes, and comes back in its place', () => {
  const { scratch, notebook, other, page, second } = makeSample();
  const before = scratch.state();
  const item = scratch.run('removeNotebook', { notebookId: notebook.id });
  const kinds = scratch.changes().map(({ kind, value }) => `${value === null ? '-' : ''}${kind}`);
  expect(kinds).toEqual(['trash', 'journal', '-page', '-page', '-notebook']);
  expect(scratch.state().journal.notebooks).toEqual([other.id]);
  expect(scratch.state().pages.size).toBe(0);
  expect(item.content).toMatchObject({
    kind: 'notebook',
    index: 0,
    pages: [{ id: page.id }, { id: second.id }],
  });
  scratch.run('restore', { trashId: notebook.id });
  expect(withoutTimes(scratch.state())).toEqual(withoutTimes(before));
});
