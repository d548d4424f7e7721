import { expect, test } from 'vitest';
import { makeSample } from '../support/sample-state.ts';
import { TODAY } from '../support/scratch-journal.ts';
import { withoutBookkeeping, withoutTimes } from '../support/without-bookkeeping.ts';

const NO_ONE = '019bcd01-0000-7000-8000-000000000001';

test('a letter is dated today unless the parent says otherwise, and its texts may be empty', () => {
  const { letter, notebook, child } = makeSample();
  expect(letter).toMatchObject({
    to: { childId: child.id, name: '휀' },
    selection: { notebookId: notebook.id, pageIds: [], favourites: false },
    opening: '',
    closing: '',
    postscript: '',
    date: TODAY,
    paper: 'A4',
    stationery: 'plain',
  });
});

test('fields change; texts may be emptied, and a salutation taken away', () => {
  const { scratch, letter } = makeSample();
  const letterId = letter.id;
  scratch.run('updateLetter', {
    letterId,
    changes: { salutation: '우리 휀', opening: '안녕', date: '2026-05' },
  });
  const changed = scratch.run('updateLetter', {
    letterId,
    changes: { salutation: '', opening: '' },
  });
  const { updatedAt } = changed;
  expect(withoutBookkeeping(changed)).toEqual({
    ...withoutBookkeeping(letter),
    date: '2026-05',
    updatedAt,
  });
  expect(updatedAt > letter.updatedAt).toBe(true);
  expect(scratch.state().letters.get(letterId)).toBe(changed);
});

test('it goes to one more, is opened later, has an order of the hand, and again none of them: its file has then nothing more than before', () => {
  const { scratch, letter } = makeSample();
  const letterId = letter.id;
  const set = {
    alsoTo: [{ name: '지우' }],
    openWhen: { kind: 'age', age: 15 } as const,
    order: [NO_ONE],
  };
  expect(scratch.run('updateLetter', { letterId, changes: set })).toMatchObject(set);
  const unset = { alsoTo: [], openWhen: null, order: [] };
  const alone = scratch.run('updateLetter', { letterId, changes: unset });
  expect(withoutBookkeeping(alone)).toEqual({
    ...withoutBookkeeping(letter),
    updatedAt: alone.updatedAt,
  });
});

test('its notebook must be there when it is made, and itself when it is changed', () => {
  const { scratch } = makeSample();
  const draft = { to: { name: 'Emma' }, language: 'en', selection: { notebookId: NO_ONE } };
  expect(scratch.refuse('addLetter', draft)).toMatchObject({ kind: 'notebook' });
  expect(scratch.refuse('removeLetter', { letterId: NO_ONE })).toMatchObject({ kind: 'letter' });
  expect(scratch.refuse('updateLetter', { letterId: NO_ONE, changes: {} })).toMatchObject({
    kind: 'letter',
  });
});

test('a removed letter comes back as it was, changed last then', () => {
  const { scratch, letter } = makeSample();
  const before = scratch.state();
  scratch.run('removeLetter', { letterId: letter.id });
  expect(scratch.state().letters.size).toBe(0);
  scratch.run('restore', { trashId: letter.id });
  expect(withoutTimes(scratch.state())).toEqual(withoutTimes(before));
  expect((scratch.state().letters.get(letter.id)?.updatedAt ?? '') > letter.updatedAt).toBe(true);
});
