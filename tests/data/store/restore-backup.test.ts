import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { craftZip } from '../backups/support/craft-zip.ts';
import { listContents, listMissing } from '../faults/support/state-key.ts';
import { contentsOf } from '../support/contents-of.ts';
import { filesOf } from '../support/damages.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents } from '../support/read-tree.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { openFaultSample } from './support/fault-journal.ts';

/** A journal with a backup, and much that was done after it. */
async function openChanged(deps = {}) {
  const opened = await openFaultSample(deps);
  const { store, sample, folder } = opened;
  const { page, notebook, letter, child, gone, quote } = sample;
  await mkdir(join(folder, 'attachments'));
  await writeFile(join(folder, 'attachments/a.jpg'), 'picture');
  const then = store.state();
  const { name } = must(await store.backUp({ always: true })) ?? expect.fail();
  must(await store.execute('restore', { trashId: gone.id }));
  must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  must(await store.execute('addPage', { notebookId: notebook.id, title: '나중' }));
  must(await store.execute('removePage', { pageId: sample.second.id }));
  must(await store.execute('addNotebook', { title: '나중', kind: 'notes' }));
  must(await store.execute('updateChild', { childId: child.id, changes: { name: '휀이' } }));
  must(await store.execute('removeLetter', { letterId: letter.id }));
  must(await store.execute('removeNotebook', { notebookId: sample.other.id }));
  await rm(join(folder, 'attachments/a.jpg'));
  return { ...opened, name, then };
}

test('a restored backup makes the journal what it was then, pictures too', async () => {
  const { folder, store, name, then } = await openChanged();
  const { size } = store.state().pages;
  const restored = must(await store.restoreBackup(name));
  expect(restored).toMatchObject({ name, unreadable: [] });
  expect(restored.before).toMatch(/-before-restore\.zip$/);
  expect(contentsOf(store.state())).toEqual(contentsOf(then));
  expect(size).not.toBe(0);
  expect(await readFile(join(folder, 'attachments/a.jpg'), 'utf8')).toBe('picture');
  const seen = await look(folder);
  expect(seen.damaged).toEqual([]);
  expect(seen.state()).toEqual(store.state());
});

test('a restore can be taken back, also by the backup that was made before it', async () => {
  const { folder, store, name, then } = await openChanged();
  const now = contentsOf(store.state());
  const { before } = must(await store.restoreBackup(name));
  expect(store.history().undo).toBe('restoreBackup');
  expect(must(await store.undo())).toEqual({ name: 'restoreBackup' });
  expect(contentsOf(store.state())).toEqual(now);
  must(await store.redo());
  expect(contentsOf(store.state())).toEqual(contentsOf(then));
  must(await store.restoreBackup(before));
  expect(contentsOf(store.state())).toEqual(now);
  expect((await look(folder)).state()).toEqual(store.state());
  expect(
    must(await store.backups()).filter((each) => each.reason === 'before-restore'),
  ).toHaveLength(2);
});

test('one that changes nothing is no step', async () => {
  const { store } = await openFaultSample();
  const { name } = must(await store.backUp({ always: true })) ?? expect.fail();
  const state = store.state();
  must(await store.restoreBackup(name));
  expect(store.state()).toBe(state);
  expect(store.history().undo).toBeNull();
});

test('files that are hurt now are put right from the backup, and kept in damaged/', async () => {
  const { folder, sample, store, name, then } = await openChanged();
  const files = filesOf(sample);
  for (const file of [files.page, files.notebook, 'journal.json']) {
    await writeFile(join(folder, file), `${file} {`);
  }
  await store.close();
  const again = await reopen(folder);
  expect(again.damaged).toHaveLength(3);
  must(await again.restoreBackup(name));
  expect(again.damaged).toEqual([]);
  expect(contentsOf(again.state())).toEqual(contentsOf(then));
  const kept = await readdir(join(folder, 'damaged'));
  expect(kept).toHaveLength(3);
  const bytes = await Promise.all(
    kept.map((each) => readFile(join(folder, 'damaged', each), 'utf8')),
  );
  expect(bytes.toSorted()).toEqual(
    [`${files.page} {`, `${files.notebook} {`, 'journal.json {'].toSorted(),
  );
  const seen = await look(folder);
  expect(seen.damaged).toEqual([]);
  expect(seen.state()).toEqual(again.state());
});

describe('a backup that is refused', () => {
  const JOURNAL = Buffer.from('{}');

  test.each([
    ['does not exist', '2026-01-01T000000Z-daily.zip', null, 'no-such-backup'],
    ['is named like another file', '../journal.json', null, 'no-such-backup'],
    ['is no zip', '2026-01-01T000000Z-daily.zip', Buffer.from('x'), 'damaged-backup'],
    ['holds nothing', '2026-01-01T000000Z-daily.zip', craftZip([]), 'damaged-backup'],
    [
      'has a journal.json that cannot be read',
      '2026-01-01T000000Z-daily.zip',
      craftZip([{ name: 'journal.json', data: JOURNAL }]),
      'damaged-backup',
    ],
    [
      'would write outside the folder',
      '2026-01-01T000000Z-daily.zip',
      craftZip([
        { name: 'journal.json', data: JOURNAL },
        { name: '../../escape.json', data: JOURNAL },
      ]),
      'damaged-backup',
    ],
    [
      'has bytes that are not as they were',
      '2026-01-01T000000Z-daily.zip',
      craftZip([{ name: 'journal.json', data: JOURNAL, crc: 1 }]),
      'damaged-backup',
    ],
  ] as const)('because it %s changes nothing', async (_name, name, bytes, code) => {
    const { folder, store } = await openFaultSample();
    await mkdir(join(folder, 'backups'));
    if (bytes !== null) await writeFile(join(folder, 'backups', name), bytes);
    const before = await readContents(folder);
    const state = store.state();
    expect(await store.restoreBackup(name)).toMatchObject({ ok: false, error: { code, name } });
    expect(store.state()).toBe(state);
    expect(store.history().undo).toBeNull();
    expect(await readContents(folder)).toEqual(before);
  });

  test('because it is of a newer version changes nothing', async () => {
    const { folder, store } = await openFaultSample();
    await mkdir(join(folder, 'backups'));
    const name = '2026-01-01T000000Z-daily.zip';
    const data = Buffer.from(
      JSON.stringify({ format: 'bookletter/journal', version: 3, needs: '0.9.1' }),
    );
    await writeFile(join(folder, 'backups', name), craftZip([{ name: 'journal.json', data }]));
    expect(await store.restoreBackup(name)).toMatchObject({
      ok: false,
      error: { code: 'newer-version', version: 3, needs: '0.9.1' },
    });
  });
});

test('of a backup in which a file cannot be read the rest is restored, and that one stays as it is', async () => {
  const { folder, sample, store } = await openFaultSample();
  const file = filesOf(sample).page;
  const whole = await readFile(join(folder, file));
  await writeFile(join(folder, file), '{"half": ');
  must(await store.refresh());
  await store.close();
  const hurt = await reopen(folder);
  const { name } = must(await hurt.backUp({ always: true })) ?? expect.fail();
  await hurt.close();
  await writeFile(join(folder, file), whole);
  const again = await reopen(folder);
  must(await again.execute('removeLetter', { letterId: sample.letter.id }));
  const restored = must(await again.restoreBackup(name));
  expect(restored.unreadable).toEqual([file]);
  expect(contentsOf(again.state())).toEqual(contentsOf(sample.state));
});

test.each([1, 2, 3, 4, 6, 8])(
  'a disk that is full from write %i on: an error, the journal as it was, nothing lost',
  async (n) => {
    const fileSystem = createFaultyFileSystem();
    const { folder, store, name } = await openChanged({ fileSystem });
    const before = contentsOf(store.state());
    const kept = listContents(store.state());
    fileSystem.failOnly('write', 'ENOSPC', n);
    expect(await store.restoreBackup(name)).toMatchObject({
      ok: false,
      error: { code: 'disk-full' },
    });
    expect(contentsOf(store.state())).toEqual(before);
    fileSystem.heal();
    must(await store.execute('addChild', { name: '지우' }));
    const seen = await look(folder);
    expect(seen.damaged).toEqual([]);
    expect(seen.state()).toEqual(store.state());
    expect(listMissing(seen.state(), kept)).toEqual([]);
    must(await store.restoreBackup(name));
  },
);

test('a backup that was brought from another computer is restored as any other', async () => {
  const { folder, name, then } = await openChanged();
  const other = await openFaultSample();
  await mkdir(join(other.folder, 'backups'));
  await copyFile(join(folder, 'backups', name), join(other.folder, 'backups', name));
  must(await other.store.restoreBackup(name));
  expect(contentsOf(other.store.state())).toEqual(contentsOf(then));
  must(await other.store.undo());
  expect(contentsOf(other.store.state())).toEqual(contentsOf(other.sample.state));
});
