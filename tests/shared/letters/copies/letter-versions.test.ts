import { describe, expect, test } from 'vitest';
import { planCommand } from '../../../../shared/commands/command-rules.ts';
import { applyChanges, type JournalState } from '../../../../shared/journal/journal-state.ts';
import { copiesOf } from '../../../../shared/letters/copies/find-copies.ts';
import { MOST_OWN_VERSIONS } from '../../../../shared/letters/copies/keep-copy.ts';
import type { LetterCopy } from '../../../../shared/letters/copies/letter-copy-schema.ts';
import { must } from '../../support/must.ts';
import { makeSample } from '../../support/sample-state.ts';
import { idOf } from '../support/make-pages.ts';

const START = Date.parse('2026-05-05T09:00:00.000Z');

/** The sample's letter over hours: `at` in minutes. */
function makeDesk() {
  const { letter, state: first, scratch } = makeSample();
  let state: JournalState = first;
  let count = 0;
  function run(name: 'updateLetter' | 'keepLetterVersion', input: object, at: number): void {
    count += 1;
    const now = new Date(START + at * 60_000).toISOString();
    const context = { now, today: '2026-05-05', newId: idOf(1000 + count), run: 'desk0000' };
    const all = { letterId: letter.id, ...input };
    state = applyChanges(state, must(planCommand(state, name, all, context)).changes);
  }
  return {
    scratch,
    letter,
    write: (opening: string, at: number) => run('updateLetter', { changes: { opening } }, at),
    keep: (at: number, name?: string) => run('keepLetterVersion', { ...(name && { name }) }, at),
    copies: (): LetterCopy[] => copiesOf(state.letterCopies.values(), letter.id),
    openings: () =>
      copiesOf(state.letterCopies.values(), letter.id).map((copy) => copy.letter.opening),
  };
}

describe('a version is kept by itself', () => {
  test('of what the letter was before it is changed after a pause of more than half an hour', () => {
    const desk = makeDesk();
    desk.write('하나', 0);
    desk.write('하나 둘', 20);
    expect(desk.openings()).toEqual([]);
    desk.write('하나 둘 셋', 51);
    expect(desk.copies()).toMatchObject([{ reason: 'pause', letter: { opening: '하나 둘' } }]);
    desk.write('하나 둘 셋 넷', 52);
    expect(desk.copies()).toHaveLength(1);
  });

  test('but not of a letter in which nothing was ever written, nor twice of the same words', () => {
    const desk = makeDesk();
    desk.write('처음 쓴 글', 60);
    expect(desk.copies()).toEqual([]);
    desk.keep(61);
    desk.write('이어 쓴 글', 120);
    expect(desk.openings()).toEqual(['처음 쓴 글']);
  });

  test('and of these the newest fifty stay, with all that have a name or were asked for', () => {
    const desk = makeDesk();
    desk.write('이름 붙인 글', 0);
    desk.keep(1, '첫 판');
    desk.write('남긴 글', 2);
    desk.keep(3);
    for (let n = 0; n < MOST_OWN_VERSIONS + 6; n += 1) desk.write(`글 ${n}`, 60 * (n + 1));
    const own = desk.copies().filter(({ reason }) => reason === 'pause');
    expect(own).toHaveLength(MOST_OWN_VERSIONS);
    expect(own[0]?.letter.opening).toBe(`글 ${MOST_OWN_VERSIONS + 4}`);
    expect(desk.openings()).toEqual(expect.arrayContaining(['이름 붙인 글', '남긴 글']));
  });
});

test('the parent keeps a version with a name; the same words are not kept twice without one', () => {
  const { scratch, letter } = makeSample();
  const letterId = letter.id;
  const kept = scratch.run('keepLetterVersion', { letterId, name: '첫 판' });
  expect(kept).toMatchObject({ letterId, name: '첫 판', reason: 'asked' });
  expect(scratch.run('keepLetterVersion', { letterId })).toEqual(kept);
  expect(scratch.changes()).toEqual([]);
  scratch.run('keepLetterVersion', { letterId, name: '같은 판' });
  expect(scratch.state().letterCopies.size).toBe(2);
});

test('a version comes back whole, and what the letter said is kept before, once', () => {
  const { scratch, letter } = makeSample();
  const letterId = letter.id;
  const first = scratch.run('keepLetterVersion', { letterId });
  const changes = {
    opening: '고친 글',
    alsoTo: [{ name: '지우' }],
    salutation: '우리 휀',
    stationery: 'night',
    openWhen: { kind: 'age', age: 15 },
  };
  scratch.run('updateLetter', { letterId, changes });
  const restored = scratch.run('restoreLetterVersion', { copyId: first.id });
  const { updatedAt: _, edits: __, ...fields } = restored;
  const { updatedAt: ___, edits: ____, ...before } = letter;
  expect(fields).toEqual(before);
  const copies = copiesOf(scratch.state().letterCopies.values(), letterId);
  expect(copies[0]).toMatchObject({ reason: 'restored', letter: { opening: '고친 글' } });
  scratch.run('restoreLetterVersion', { copyId: copies[0]?.id });
  scratch.run('restoreLetterVersion', { copyId: first.id });
  expect(scratch.state().letterCopies.size).toBe(2);
});

test('versions go to the trash together, and each comes back', () => {
  const { scratch, letter } = makeSample();
  const letterId = letter.id;
  const copies = ['하나', '둘'].map((name) => scratch.run('keepLetterVersion', { letterId, name }));
  scratch.run('removeLetterCopies', { copyIds: copies.map(({ id }) => id) });
  expect(scratch.state().letterCopies.size).toBe(0);
  for (const { id } of copies) scratch.run('restore', { trashId: id });
  expect([...scratch.state().letterCopies.values()]).toEqual(copies);
  const [first] = copies;
  expect(scratch.refuse('removeLetterCopies', { copyIds: [first?.id, letterId] })).toMatchObject({
    code: 'not-found',
    kind: 'letter-copy',
  });
  expect(scratch.state().letterCopies.size).toBe(2);
});

test('with a letter that is emptied out of the trash its versions go, and no others', () => {
  const { scratch, letter, notebook } = makeSample();
  const other = scratch.run('addLetter', {
    to: { name: '지우' },
    language: 'ko',
    selection: { notebookId: notebook.id },
  });
  scratch.run('keepLetterVersion', { letterId: letter.id });
  const stays = scratch.run('keepLetterVersion', { letterId: other.id });
  scratch.run('removeLetter', { letterId: letter.id });
  expect(scratch.state().letterCopies.size).toBe(2);
  scratch.run('emptyTrash', {});
  expect([...scratch.state().letterCopies.values()]).toEqual([stays]);
});
