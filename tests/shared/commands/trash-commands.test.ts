import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/journal/journal-state.ts';
import { makeSample } from '../support/sample-state.ts';
import { makeScratch } from '../support/scratch-journal.ts';
import { withoutTimes } from '../support/without-bookkeeping.ts';

test('the trash empties, and what was in it cannot come back', () => {
  const { scratch, gone, letter } = makeSample();
  scratch.run('removeLetter', { letterId: letter.id });
  expect(scratch.run('emptyTrash', {})).toEqual({ removed: 2 });
  expect(scratch.state().trash.size).toBe(0);
  expect(scratch.refuse('restore', { trashId: gone.id })).toEqual({
    code: 'not-found',
    kind: 'trash-item',
    name: gone.id,
  });
  expect(scratch.run('emptyTrash', {})).toEqual({ removed: 0 });
});

test.each([
  ['removeNotebook', 'notebookId', 'notebook'],
  ['removePage', 'pageId', 'page'],
  ['removeLetter', 'letterId', 'letter'],
  ['removeChild', 'childId', 'child'],
] as const)(
  '%s that stops between any two writes is put right by restoring',
  (name, field, thing) => {
    const sample = makeSample();
    const before = sample.scratch.state();
    const id = sample[thing].id;
    sample.scratch.run(name, { [field]: id });
    const changes = sample.scratch.changes();
    for (let written = 1; written <= changes.length; written += 1) {
      const stopped = makeScratch(applyChanges(before, changes.slice(0, written)));
      stopped.run('restore', { trashId: id });
      expect(withoutTimes(stopped.state())).toEqual(withoutTimes(before));
    }
  },
);

test.each(['removeNotebook', 'removePage', 'removeEntry'] as const)(
  'restoring what %s took, stopped between any two writes, is put right by restoring again',
  (name) => {
    const { scratch, notebook, page, quote } = makeSample();
    const id = { removeNotebook: notebook, removePage: page, removeEntry: quote }[name].id;
    const inputs = {
      removeNotebook: { notebookId: id },
      removePage: { pageId: id },
      removeEntry: { pageId: page.id, entryId: id },
    };
    scratch.run(name, inputs[name]);
    const removed = scratch.state();
    scratch.run('restore', { trashId: id });
    const changes = scratch.changes();
    const restored = scratch.state();
    for (let written = 0; written < changes.length; written += 1) {
      const stopped = makeScratch(applyChanges(removed, changes.slice(0, written)));
      stopped.run('restore', { trashId: id });
      expect(withoutTimes(stopped.state())).toEqual(withoutTimes(restored));
    }
  },
);
