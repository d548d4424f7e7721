import { mkdir, readdir as readdirOf, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultStoreDeps, openJournal } from '../../data/journal-store.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { must } from '../shared/support/must.ts';
import { QUOTE } from '../shared/support/sample-state.ts';
import { DAMAGES, edit, filesOf, rewrite } from './support/damages.ts';
import { readTree } from './support/read-tree.ts';
import { closeLater, copySample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

describe.each(['notebook', 'page', 'letter', 'trash'] as const)('a damaged %s', (kind) => {
  test.each(DAMAGES)(
    '%s: listed as %s, untouched, the rest opens',
    async (_name, reason, damage) => {
      const folder = await makeTemporaryFolder();
      const sample = await copySample(folder);
      const file = filesOf(sample)[kind];
      await rewrite(join(folder, file), damage);
      const before = await readTree(folder);
      const store = await reopen(folder);
      expect(store.damaged).toEqual([{ file, reason }]);
      const { notebooks, pages, letters, trash } = store.state();
      const sizes = { notebook: notebooks, page: pages, letter: letters, trash };
      const whole = { notebook: 2, page: 2, letter: 1, trash: 1 };
      expect(sizes[kind].size).toBe(whole[kind] - 1);
      await store.close();
      expect(await readTree(folder)).toEqual(before);
    },
  );
});

test('a byte order mark, other indents and old spellings of text are no damage', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const path = join(folder, filesOf(sample).page);
  await rewrite(path, (bytes) =>
    Buffer.from(`\ufeff${JSON.stringify(JSON.parse(`${bytes}`)).normalize('NFD')}`),
  );
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  expect(store.state()).toEqual(sample.state);
});

test('no command writes a damaged page, and each says that it is damaged', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, quote, gone } = sample;
  const file = filesOf(sample).page;
  await rewrite(join(folder, file), () => Buffer.alloc(0));
  const before = await readTree(folder);
  const store = await reopen(folder);
  const pageId = page.id;
  const refused = { ok: false, error: { code: 'damaged-file', file, reason: 'empty' } };
  for (const answer of [
    await store.execute('addEntry', { pageId, entry: QUOTE }),
    await store.execute('updateEntry', { pageId, entryId: quote.id, changes: { kind: 'quote' } }),
    await store.execute('moveEntry', { pageId, entryId: quote.id, index: 0 }),
    await store.execute('removeEntry', { pageId, entryId: quote.id }),
    await store.execute('updatePage', { pageId, changes: { title: '새' } }),
    await store.execute('removePage', { pageId }),
    await store.execute('addReading', { pageId, reading: { status: 'want' } }),
    await store.execute('restore', { trashId: gone.id }),
  ]) {
    expect(answer).toEqual(refused);
  }
  await store.close();
  expect(await readTree(folder)).toEqual(before);
});

test('a notebook that is written goes on naming its damaged page, and so does one that comes back', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { notebook, page, second } = sample;
  const path = join(folder, filesOf(sample).page);
  await rewrite(path, (bytes) => bytes.subarray(0, 100));
  const damaged = await readFile(path);
  const store = await reopen(folder);
  const notebookId = notebook.id;
  const added = must(await store.execute('addPage', { notebookId, title: '셋' }));
  must(await store.execute('removePage', { pageId: second.id }));
  expect(store.state().notebooks.get(notebookId)?.pages).toEqual([page.id, added.id]);
  must(await store.execute('removeNotebook', { notebookId }));
  expect(await readFile(path)).toEqual(damaged);
  must(await store.execute('restore', { trashId: notebookId }));
  const again = await look(folder);
  expect(again.state().notebooks.get(notebookId)?.pages).toEqual([page.id, added.id]);
  expect(again.damaged).toEqual([{ file: filesOf(sample).page, reason: 'not-json' }]);
  expect(await readFile(path)).toEqual(damaged);
});

test('a damaged notebook takes no new page; its own pages still open and save', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const file = filesOf(sample).notebook;
  await rewrite(join(folder, file), () => Buffer.from('null'));
  const store = await reopen(folder);
  const notebookId = sample.notebook.id;
  expect(await store.execute('addPage', { notebookId, title: '셋' })).toEqual({
    ok: false,
    error: { code: 'damaged-file', file, reason: 'wrong-shape' },
  });
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: QUOTE }));
  must(await store.execute('addNotebook', { title: '새', kind: 'notes' }));
  expect(store.state().journal.notebooks).toContain(notebookId);
  expect(await readFile(join(folder, file), 'utf8')).toBe('null');
});

test('a damaged trash item is not written over by removing its thing again', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, gone } = sample;
  const store = await reopen(folder);
  must(await store.execute('restore', { trashId: gone.id }));
  await store.close();
  const file = filesOf(sample).trash;
  await mkdir(join(folder, 'trash'), { recursive: true });
  await writeFile(join(folder, file), '{"half": ');
  const fresh = await reopen(folder);
  expect(await fresh.execute('removeEntry', { pageId: page.id, entryId: gone.id })).toEqual({
    ok: false,
    error: { code: 'damaged-file', file, reason: 'not-json' },
  });
  expect(await readFile(join(folder, file), 'utf8')).toBe('{"half": ');
});

test('a page or notebook that is named and not there is missing, until it comes back', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, other } = sample;
  const file = filesOf(sample).page;
  const bytes = await readFile(join(folder, file));
  await rm(join(folder, file));
  await rm(join(folder, 'notebooks', other.id), { recursive: true });
  const store = await reopen(folder);
  expect(store.damaged).toEqual([
    { file, reason: 'missing' },
    { file: `notebooks/${other.id}/notebook.json`, reason: 'missing' },
  ]);
  expect(await store.execute('updatePage', { pageId: page.id, changes: { title: '새' } })).toEqual({
    ok: false,
    error: { code: 'damaged-file', file, reason: 'missing' },
  });
  await writeFile(join(folder, file), bytes);
  expect((await look(folder)).state().pages.get(page.id)?.page.title).toBe('Rich Dad Poor Dad');
});

test('a file under another id than its own is damaged: saving it would make two of it', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, second, notebook } = sample;
  const file = `notebooks/${notebook.id}/pages/${second.id}.json`;
  await writeFile(join(folder, file), await readFile(join(folder, filesOf(sample).page)));
  const store = await reopen(folder);
  expect(store.damaged).toEqual([{ file, reason: 'wrong-shape' }]);
  expect(store.state().pages.has(page.id)).toBe(true);
});

test('what is not a file of the journal is left alone', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { notebook, page, state } = sample;
  const pages = `notebooks/${notebook.id}/pages`;
  const foreign = [
    'notes.txt',
    '.stfolder',
    'notebooks/desktop.ini',
    `${pages}/${page.id}.sync-conflict-20260117-120000-ABCDEFG.json`,
    `${pages}/${page.id} (1).json`,
    `${pages}/readme.json`,
    `letters/.DS_Store`,
  ];
  for (const file of foreign) await writeFile(join(folder, file), 'x');
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  expect(store.state()).toEqual(state);
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  await store.settle();
  for (const file of foreign) expect(await readFile(join(folder, file), 'utf8')).toBe('x');
});

test.each([
  ['EIO', { ok: true, value: { damaged: [{ reason: 'unreadable' }] } }],
  ['EDEADLK', { ok: true, value: { damaged: [{ reason: 'not-downloaded' }] } }],
  ['EMFILE', { ok: false, error: { code: 'read-failed', reason: 'EMFILE' } }],
] as const)(
  'a page that the disk does not give for %s is damaged, unless this computer is at its limit',
  async (code, expected) => {
    const folder = await makeTemporaryFolder();
    const file = filesOf(await copySample(folder)).page;
    const readWithStat: typeof nodeFileSystem.readWithStat = async (path) => {
      if (path === join(folder, file)) throw Object.assign(new Error(code), { code });
      return nodeFileSystem.readWithStat(path);
    };
    const fileSystem = { ...nodeFileSystem, readWithStat };
    const opened = await openJournal(folder, { ...defaultStoreDeps, fileSystem });
    if (opened.ok) closeLater(opened.value);
    expect(opened).toMatchObject(expected);
  },
);

test.each(['', 'notebooks', 'letters', 'trash'])(
  'a folder that cannot be listed refuses the whole journal, since what is in it is not known: /%s',
  async (path) => {
    const folder = await makeTemporaryFolder();
    await copySample(folder);
    const readdir: typeof nodeFileSystem.readdir = async (each) => {
      if (each === join(folder, path)) throw Object.assign(new Error(), { code: 'EACCES' });
      return nodeFileSystem.readdir(each);
    };
    const fileSystem = { ...nodeFileSystem, readdir };
    expect(await openJournal(folder, { ...defaultStoreDeps, fileSystem })).toEqual({
      ok: false,
      error: { code: 'read-failed', path: path || folder, reason: 'EACCES' },
    });
    // Nothing was written, and no lock is left.
    expect(await readdirOf(folder)).not.toContain('.bookletter-lock.json');
  },
);

test('a folder in the place of a page is unreadable, and stays', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const file = filesOf(sample).page;
  await rm(join(folder, file));
  await mkdir(join(folder, file));
  const store = await reopen(folder);
  expect(store.damaged).toEqual([{ file, reason: 'unreadable' }]);
});

test.each(['notebook', 'page', 'letter', 'trash', 'journal'] as const)(
  'a %s of a newer version: the whole journal is refused, untouched',
  async (kind) => {
    const folder = await makeTemporaryFolder();
    const files = { ...filesOf(await copySample(folder)), journal: 'journal.json' };
    const file = files[kind];
    // The shape of a later version is not known: only the format and the version are looked at.
    await rewrite(join(folder, file), (bytes) =>
      edit(bytes, ({ format }) => ({ format, version: 3, shape: 'new', needs: '0.9.1' })),
    );
    const before = await readTree(folder);
    expect(await openJournal(folder)).toEqual({
      ok: false,
      error: { code: 'newer-version', file, version: 3, supported: 2, needs: '0.9.1' },
    });
    expect(await readTree(folder)).toEqual(before);
  },
);

test('no folder, an empty folder and one without notebooks hold no journal, and get no lock', async () => {
  const folder = await makeTemporaryFolder();
  const missing = { ok: false, error: { code: 'journal-missing', folder } };
  expect(await openJournal(folder)).toEqual(missing);
  await mkdir(join(folder, 'notebooks'));
  await mkdir(join(folder, 'letters'));
  const before = await readTree(folder);
  expect(await openJournal(folder)).toEqual(missing);
  expect(await readTree(folder)).toEqual(before);
  const nowhere = join(folder, 'journal');
  expect(await openJournal(nowhere)).toMatchObject({ error: { code: 'journal-missing' } });
});
