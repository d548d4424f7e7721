import { mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJournal, defaultStoreDeps, openJournal } from '../../data/journal-store.ts';
import { must } from '../shared/support/must.ts';
import { makeSample } from '../shared/support/sample-state.ts';
import { makeScratch } from '../shared/support/scratch-journal.ts';
import { createFaultyFileSystem } from './support/faulty-file-system.ts';
import { readContents, readTree } from './support/read-tree.ts';
import { closeLater, copySample, createSample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const MARK = '.bookletter-unfinished.json';

test('a journal is made in a folder that is not there yet, and leaves only its own files', async () => {
  const folder = join(await makeTemporaryFolder(), 'a', 'b', 'journal');
  const { state, store } = await createSample(folder);
  expect((await look(folder)).state()).toEqual(state);
  await store.close();
  const files = Object.keys(await readTree(folder)).filter((path) => path.endsWith('.json'));
  const things = state.notebooks.size + state.pages.size + state.letters.size + state.trash.size;
  expect(files).toHaveLength(things + 1);
  expect(files.some((path) => path.startsWith('.'))).toBe(false);
});

test('hidden files do not stand in the way, and stay', async () => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.DS_Store'), 'x');
  closeLater(must(await createJournal(folder, makeSample().state)));
  expect(await readFile(join(folder, '.DS_Store'), 'utf8')).toBe('x');
});

test.each([
  ['whole', async (_path: string) => undefined],
  ['damaged', (path: string) => writeFile(path, '')],
  ['of a newer version', (path: string) => writeFile(path, '{"version": 9}')],
])('no journal is made over one that is %s', async (_name, prepare) => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  await prepare(join(folder, 'journal.json'));
  const before = await readTree(folder);
  expect(await createJournal(folder, makeSample().state)).toEqual({
    ok: false,
    error: { code: 'journal-exists', folder },
  });
  expect(await readTree(folder)).toEqual(before);
});

test.each(['photo.jpg', 'notebooks/kept.json'])('no journal is made beside %s', async (file) => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'notebooks'));
  await writeFile(join(folder, file), 'x');
  const before = await readTree(folder);
  expect(await createJournal(folder, makeSample().state)).toEqual({
    ok: false,
    error: { code: 'folder-not-empty', folder },
  });
  expect(await readTree(folder)).toEqual(before);
});

test('a journal that has lost its journal.json is not taken for a half-made one', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  await unlink(join(folder, 'journal.json'));
  const before = await readTree(folder);
  expect(await createJournal(folder, makeSample().state)).toMatchObject({
    error: { code: 'folder-not-empty' },
  });
  expect(await readTree(folder)).toEqual(before);
});

test('a mark that is left beside a whole journal does not make it a half-made one', async () => {
  const folder = await makeTemporaryFolder();
  const { page, notebook } = await copySample(folder);
  const places = [{ kind: 'page', id: page.id, notebookId: notebook.id }];
  const mark = { format: 'bookletter/unfinished', version: 1, places };
  await writeFile(join(folder, MARK), JSON.stringify(mark));
  const before = await readTree(folder);
  expect(await createJournal(folder, makeSample().state)).toMatchObject({
    error: { code: 'journal-exists' },
  });
  expect(await readTree(folder)).toEqual(before);
});

test('contents that could not be opened again are refused before anything is made', async () => {
  const folder = join(await makeTemporaryFolder(), 'journal');
  const { state } = makeSample();
  const bad = { ...state, journal: { ...state.journal, notebooks: ['../../escape'] } };
  expect(await createJournal(folder, bad)).toEqual({
    ok: false,
    error: { code: 'unexpected', reason: 'wrong shape: journal.json' },
  });
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

/** One notebook of one page: few operations, so that each can be stopped at. */
function makeSmall() {
  const scratch = makeScratch();
  const { id } = scratch.run('addNotebook', { title: '공책', kind: 'notes' });
  scratch.run('addPage', { notebookId: id, title: '쪽' });
  return scratch.state();
}

/** Makes a journal until the n-th operation, at which everything stops: as power loss, but on a disk that keeps order. */
async function stopAt(folder: string, n: number): Promise<boolean> {
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(n, 'EIO', true);
  const made = await createJournal(folder, makeSmall(), { ...defaultStoreDeps, fileSystem });
  if (made.ok) await made.value.close();
  return made.ok;
}

describe('a making that stops at any operation', () => {
  test('leaves no journal or a whole one, and the next try works', async () => {
    let n = 0;
    let isDone = false;
    const seen = { none: 0, half: 0, whole: 0 };
    while (!isDone) {
      n += 1;
      const folder = join(await makeTemporaryFolder(), 'journal');
      isDone = await stopAt(folder, n);
      const opened = await openJournal(folder);
      if (opened.ok) {
        expect(opened.value.damaged).toEqual([]);
        expect(opened.value.state().pages.size).toBe(1);
        seen.whole += 1;
        await opened.value.close();
        continue;
      }
      expect(opened.error).toEqual({ code: 'journal-missing', folder });
      const left = Object.keys(await readContents(folder).catch(() => ({})));
      seen[left.includes(MARK) ? 'half' : 'none'] += 1;
      const state = makeSmall();
      const store = must(await createJournal(folder, state));
      expect(store.state()).toEqual(state);
      await store.close();
      expect(await readContents(folder)).not.toHaveProperty([MARK]);
    }
    expect(seen.none).toBeGreaterThan(3);
    expect(seen.half).toBeGreaterThan(20);
  });
});

test('what stopped saves left goes when the journal is opened to write, and nothing else does', async () => {
  const folder = await makeTemporaryFolder();
  const { page, notebook } = await copySample(folder);
  const own = [
    `.journal.json.6f1a1c9e-6b1f-4a58-9a40-0d6d9d3a6d10.tmp`,
    `notebooks/${notebook.id}/pages/.${page.id}.json.6f1a1c9e-6b1f-4a58-9a40-0d6d9d3a6d11.tmp`,
    MARK,
  ];
  const foreign = ['.syncthing.page.json.tmp', 'letters/~page.tmp'];
  for (const file of [...own, ...foreign]) await writeFile(join(folder, file), '');
  await look(folder);
  expect(Object.keys(await readContents(folder))).toEqual(expect.arrayContaining(own));
  const store = await reopen(folder);
  const left = Object.keys(await readContents(folder));
  for (const file of own) expect(left).not.toContain(file);
  expect(left).toEqual(expect.arrayContaining(foreign));
  must(await store.execute('updatePage', { pageId: page.id, changes: { title: '새' } }));
});
