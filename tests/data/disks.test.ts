import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJournal } from '../../data/journal-store.ts';
import { must } from '../shared/support/must.ts';
import { makeSample, QUOTE } from '../shared/support/sample-state.ts';
import { readContents, readTree } from './support/read-tree.ts';
import { copySample, createSample, reopen } from './support/sample-journal.ts';
import { mountSmallDisk } from './support/small-disk.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const MEBIBYTE = 1024 * 1024;

test('a read-only disk: the journal opens, a save says why not, no byte changes', async (context) => {
  const disk = await mountSmallDisk(context, MEBIBYTE);
  const folder = join(disk.folder, 'journal');
  const { page, state } = await createSample(folder);
  disk.makeReadOnly();
  const before = await readTree(folder);
  const store = await reopen(folder);
  const readOnly = { code: 'read-only', path: folder };
  expect(store.readOnly).toEqual(readOnly);
  const answer = await store.execute('addEntry', { pageId: page.id, entry: QUOTE });
  expect(answer).toEqual({ ok: false, error: readOnly });
  expect(await store.execute('addNotebook', { title: '새', kind: 'notes' })).toEqual(answer);
  expect(store.state()).toEqual(state);
  expect(await readTree(folder)).toEqual(before);
  const other = join(disk.folder, 'other');
  expect(await createJournal(other, state)).toEqual({
    ok: false,
    error: { code: 'read-only', path: other },
  });
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder without permission to write is read-only (root may write anywhere: skipped for it)',
  async () => {
    const folder = await makeTemporaryFolder();
    const { page } = await copySample(folder);
    await chmod(folder, 0o555);
    const store = await reopen(folder);
    expect(store.readOnly).toEqual({ code: 'read-only', path: folder });
    await chmod(folder, 0o755);
    await store.retryAccess();
    must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  },
);

test('a full disk: every save says so and changes nothing; with space again it works', async (context) => {
  const disk = await mountSmallDisk(context, 96 * 1024);
  const folder = join(disk.folder, 'journal');
  const { store, page, notebook } = await createSample(folder);
  const filler = join(disk.folder, 'filler');
  await writeFile(filler, randomBytes(MEBIBYTE)).catch(() => undefined);
  const before = await readTree(folder);
  const state = store.state();
  const text = '가'.repeat(50_000);
  const pageFile = `notebooks/${notebook.id}/pages/${page.id}.json`;
  expect(await store.execute('addEntry', { pageId: page.id, entry: { ...QUOTE, text } })).toEqual({
    ok: false,
    error: { code: 'disk-full', path: pageFile },
  });
  for (const [name, input] of [
    ['addPage', { notebookId: notebook.id, title: '새 책' }],
    ['removePage', { pageId: page.id }],
    ['addChild', { name: '지우' }],
  ] as const) {
    expect(await store.execute(name, input)).toMatchObject({
      ok: false,
      error: { code: 'disk-full' },
    });
  }
  expect(store.state()).toBe(state);
  expect(await readTree(folder)).toEqual(before);
  await rm(filler);
  must(await store.execute('removePage', { pageId: page.id }));
  expect((await reopen(folder)).state()).toEqual(store.state());
});

test('a disk that fills while a journal is made: an error, and the folder is empty again', async (context) => {
  const disk = await mountSmallDisk(context, 24 * 1024);
  const folder = join(disk.folder, 'new', 'journal');
  expect(await createJournal(folder, makeSample().state)).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
  expect(await readContents(disk.folder)).toEqual({});
});

test('a journal whose disk was taken out is not made anew in its place', async () => {
  const root = await makeTemporaryFolder();
  const folder = join(root, 'journal');
  const { store, page, notebook } = await createSample(folder);
  await rename(folder, join(root, 'elsewhere'));
  const vanished = { ok: false, error: { code: 'write-failed', path: folder, reason: 'ENOENT' } };
  const edit = () => store.execute('updatePage', { pageId: page.id, changes: { title: '둘' } });
  const addLetter = () =>
    store.execute('addLetter', {
      to: { name: 'Emma' },
      language: 'en',
      selection: { notebookId: notebook.id },
    });
  expect(await edit()).toEqual(vanished);
  expect(await addLetter()).toEqual(vanished);
  await expect(stat(folder)).rejects.toThrow('ENOENT');
  // As an empty mount point.
  await mkdir(folder);
  expect(await addLetter()).toEqual(vanished);
  expect(await readContents(folder)).toEqual({});
  await rm(folder, { recursive: true });
  await rename(join(root, 'elsewhere'), folder);
  await store.retryAccess();
  must(await edit());
  expect((await reopen(folder)).state()).toEqual(store.state());
});
