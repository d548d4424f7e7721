import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JournalStore } from '../../../data/journal-store.ts';
import { copiesOf } from '../../../shared/letters/copies/find-copies.ts';
import { must } from '../../shared/support/must.ts';
import { contentsOf } from '../support/contents-of.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { bringFiles, doElsewhere, putOutside, readSynced } from './support/outside.ts';
import { openShared } from './support/shared-sample.ts';

/** What a letter says, and what its versions say. */
function wordsOf({ state }: Pick<JournalStore, 'state'>, letterId: string) {
  const { letters, letterCopies } = state();
  return {
    now: letters.get(letterId)?.opening,
    versions: copiesOf(letterCopies.values(), letterId).map(({ reason, letter }) => {
      return `${reason}: ${letter.opening}`;
    }),
  };
}

/** Brings what is different as a sync tool does that keeps both: as a conflict copy of a file that is there. */
async function exchange(from: string, to: string, tag = 'AAAAAAA'): Promise<void> {
  const [theirs, ours] = [await readSynced(from), await readSynced(to)];
  for (const [path, bytes] of theirs) {
    if (ours.get(path)?.equals(bytes) === true) continue;
    const copy = path.replace('.json', `.sync-conflict-20261124-101500-${tag}.json`);
    await putOutside(join(to, ours.has(path) ? copy : path), bytes);
  }
}

test('a letter that was changed on two computers keeps the words of both: what gave way is a version', async () => {
  const { folder, elsewhere, sample, store } = await openShared();
  const letterId = sample.letter.id;
  const other = await reopen(elsewhere);
  const write = (opening: string) => ({ letterId, changes: { opening } });
  must(await store.execute('updateLetter', write('이쪽에서 쓴 인사')));
  must(await other.execute('updateLetter', write('저쪽에서 쓴 인사')));
  for (let round = 0; round < 2; round += 1) {
    await exchange(folder, elsewhere);
    await exchange(elsewhere, folder, 'BBBBBBB');
    must(await store.refresh());
    must(await other.refresh());
  }
  expect(contentsOf(other.state())).toEqual(contentsOf(store.state()));
  for (const path of [folder, elsewhere]) {
    expect(wordsOf(await look(path), letterId)).toEqual({
      now: '저쪽에서 쓴 인사',
      versions: ['merged: 이쪽에서 쓴 인사'],
    });
  }
  const [copy = expect.fail()] = store.state().letterCopies.values();
  must(await store.execute('restoreLetterVersion', { copyId: copy.id }));
  expect(wordsOf(store, letterId)).toEqual({
    now: '이쪽에서 쓴 인사',
    versions: ['restored: 저쪽에서 쓴 인사', 'merged: 이쪽에서 쓴 인사'],
  });
});

test('a version of another computer that the parent has thrown away does not come back by the next look', async () => {
  const { folder, elsewhere, sample, store } = await openShared();
  const letterId = sample.letter.id;
  const write = (opening: string) => ({ letterId, changes: { opening } });
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('updateLetter', write('저쪽에서 쓴 인사')));
  });
  must(await store.execute('updateLetter', write('이쪽에서 쓴 인사')));
  await exchange(elsewhere, folder);
  must(await store.refresh());
  const [copy = expect.fail()] = store.state().letterCopies.values();
  must(await store.execute('removeLetterCopies', { copyIds: [copy.id] }));
  await exchange(elsewhere, folder);
  must(await store.refresh());
  expect(wordsOf(store, letterId).versions).toEqual([]);
  expect(store.state().trash.get(copy.id)?.content.kind).toBe('letterCopy');
});

test('versions and what was sent come from the other computer as files of their own, and those of both stay', async () => {
  const { folder, elsewhere, sample, store } = await openShared();
  const letterId = sample.letter.id;
  const keep = (name: string) => ({ letterId, name });
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('keepLetterVersion', keep('저쪽 판')));
  });
  must(await store.execute('keepLetterVersion', keep('이쪽 판')));
  await exchange(elsewhere, folder);
  must(await store.refresh());
  const names = [...store.state().letterCopies.values()].map(({ name }) => name);
  expect(names.toSorted()).toEqual(['이쪽 판', '저쪽 판']);
  await bringFiles(folder, elsewhere);
  expect((await look(elsewhere)).state().letterCopies).toEqual(store.state().letterCopies);
});

test('a pause in writing and what is typed after it are one step to take back', async () => {
  const clock = { now: Date.parse('2026-05-05T09:00:00.000Z') };
  const { sample, store } = await openShared({ now: () => new Date(clock.now) });
  const letterId = sample.letter.id;
  const write = (opening: string) => ({ letterId, changes: { opening } });
  must(await store.execute('updateLetter', write('하나')));
  clock.now += 31 * 60_000;
  for (const opening of ['하나 둘', '하나 둘 셋']) {
    must(await store.execute('updateLetter', write(opening)));
    clock.now += 1000;
  }
  expect(wordsOf(store, letterId).versions).toEqual(['pause: 하나']);
  must(await store.undo());
  expect(wordsOf(store, letterId)).toEqual({ now: '하나', versions: [] });
  must(await store.redo());
  expect(wordsOf(store, letterId)).toEqual({ now: '하나 둘 셋', versions: ['pause: 하나'] });
});
