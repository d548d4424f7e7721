import { expect, test } from 'vitest';
import { applyChanges, type FileChange } from '../../../shared/journal/journal-state.ts';
import {
  followChanges,
  MOST_WHOLE_PAGES,
  takeSnapshot,
  toToldChanges,
} from '../../../shared/session/session-state.ts';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';

test('a notebook that the journal stops naming and names again is there again', () => {
  const { state } = makeSample();
  const { journal } = state;
  const steps: FileChange[][] = [
    [{ kind: 'journal', value: { ...journal, notebooks: [] } }],
    [{ kind: 'journal', value: journal }],
  ];
  let snapshot = takeSnapshot(state);
  let current = state;
  for (const changes of steps) {
    snapshot = followChanges(snapshot, changes);
    current = applyChanges(current, changes);
    expect(snapshot).toEqual(takeSnapshot(current));
  }
  expect(snapshot.notebooks).toHaveLength(journal.notebooks.length);
});

test('many pages at once are told of by their summaries, and the snapshot is the same', () => {
  const { state, page, notebook, scratch } = makeSample();
  const pages = new Map(state.pages);
  for (let at = 0; at <= MOST_WHOLE_PAGES; at += 1) {
    const id = `019bcd01-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const model = state.pages.get(page.id)?.page ?? expect.fail();
    pages.set(id, { notebookId: notebook.id, page: { ...model, id } });
  }
  const many = makeScratch({ ...scratch.state(), pages });
  const before = takeSnapshot(many.state());
  many.run('renameTag', { tag: '돈', to: '재산' });
  const told = toToldChanges(many.changes());
  expect(told.some(({ kind }) => kind === 'page')).toBe(false);
  expect(followChanges(before, told)).toEqual(takeSnapshot(many.state()));

  many.run('updatePage', { pageId: page.id, changes: { title: '하나' } });
  expect(toToldChanges(many.changes())).toBe(many.changes());
});
