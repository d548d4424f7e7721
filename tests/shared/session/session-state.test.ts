import { expect, test } from 'vitest';
import { applyChanges, type FileChange } from '../../../shared/journal/journal-state.ts';
import { followChanges, takeSnapshot } from '../../../shared/session/session-state.ts';
import { makeSample } from '../support/sample-state.ts';

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
