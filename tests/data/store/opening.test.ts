import { lstat, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../data/node-file-system.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { edit, type Fields, filesOf, rewrite } from '../support/damages.ts';
import { readTree } from '../support/read-tree.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { HARMLESS, KINDS_OF_DAMAGE, type KindOfDamage } from './support/kinds-of-damage.ts';

const NOTE = { kind: 'note', text: '하나' } as const;

/** The sample with a page that is hurt, and perhaps a backup from before that. */
async function openHurt({ hurt, disk }: KindOfDamage, { isBackedUp = false } = {}) {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  if (isBackedUp) {
    const store = await reopen(folder);
    must(await store.backUp({ always: true }));
    await store.close();
  }
  const file = filesOf(sample).page;
  await hurt(join(folder, file));
  const before = await readHurt(join(folder, file));
  const fileSystem = disk?.(join(folder, file)) ?? nodeFileSystem;
  return { folder, sample, file, before, store: await reopen(folder, { fileSystem }) };
}

/** What lies at a path, whatever it is. */
async function readHurt(path: string): Promise<unknown> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) return readlink(path);
  return found.isDirectory() ? readdir(path) : readFile(path);
}

test('there are thirty kinds of damage and more', () => {
  expect(KINDS_OF_DAMAGE.length).toBeGreaterThanOrEqual(30);
  expect(new Set(KINDS_OF_DAMAGE.map(({ name }) => name)).size).toBe(KINDS_OF_DAMAGE.length);
});

describe.each(KINDS_OF_DAMAGE)('a page that is hurt ($name)', (kind) => {
  test('is listed and left as it is; the rest opens and saves', async () => {
    const { folder, sample, file, before, store } = await openHurt(kind);
    const damage = { file, reason: kind.reason };
    expect(store.readOnly).toBeNull();
    expect(store.damaged).toEqual([damage]);
    const { pages, notebooks, letters, trash } = store.state();
    expect([...pages.keys()]).toEqual([sample.second.id]);
    expect([notebooks.size, letters.size, trash.size]).toEqual([2, 1, 1]);
    expect(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE })).toEqual({
      ok: false,
      error: { code: 'damaged-file', ...damage },
    });
    must(await store.execute('addEntry', { pageId: sample.second.id, entry: NOTE }));
    must(await store.execute('addPage', { notebookId: sample.notebook.id, title: '새' }));
    must(await store.execute('addChild', { name: '지우' }));
    must(await store.refresh());
    expect(store.damaged).toEqual([damage]);
    expect(await readHurt(join(folder, file))).toEqual(before);
  });

  test('is left as it is where no backup has a copy', async () => {
    const { folder, file, before, store } = await openHurt(kind);
    expect(await store.restoreFile(file)).toEqual({
      ok: false,
      error: { code: 'no-good-copy', file },
    });
    expect(store.damaged).toHaveLength(1);
    expect(await readHurt(join(folder, file))).toEqual(before);
    expect(await readdir(folder)).not.toContain('damaged');
  });

  test('comes back from the newest backup that has a copy, and what was there is kept', async () => {
    const { folder, sample, file, before, store } = await openHurt(kind, { isBackedUp: true });
    const restored = must(await store.restoreFile(file));
    expect(restored.file).toBe(file);
    expect(restored.backup).toMatch(/-by-hand\.zip$/);
    expect(store.damaged).toEqual([]);
    expect(store.state()).toEqual(sample.state);
    must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
    expect((await look(folder)).state()).toEqual(store.state());
    if (kind.reason === 'missing') expect(restored.keptAs).toBeNull();
    else expect(await readHurt(join(folder, restored.keptAs ?? ''))).toEqual(before);
  });
});

test('a copy that is hurt in the newest backup comes from the one before', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const file = filesOf(sample).page;
  const store = await reopen(folder);
  const first = must(await store.backUp({ always: true }));
  await writeFile(join(folder, file), '{');
  must(await store.refresh());
  await store.close();
  const again = await reopen(folder);
  must(await again.backUp({ always: true }));
  await writeFile(join(folder, 'backups', '2026-11-25T101500Z-daily.zip'), 'no zip');
  expect(must(await again.restoreFile(file)).backup).toBe(first?.name);
  expect(again.state()).toEqual(sample.state);
});

test('only a file that is hurt is restored', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const store = await reopen(folder);
  must(await store.backUp({ always: true }));
  const before = await readTree(folder);
  for (const file of [filesOf(sample).page, 'journal.json', '../x.json', 'notes.txt', '']) {
    expect(await store.restoreFile(file)).toMatchObject({ error: { code: 'not-found' } });
  }
  expect(await readTree(folder)).toEqual(before);
});

test('journal.json comes back from a backup; without one what stands in for it takes its place', async () => {
  const folder = await makeTemporaryFolder();
  const { state } = await copySample(folder);
  await writeFile(join(folder, 'journal.json'), '{');
  const store = await reopen(folder);
  const restored = must(await store.restoreFile('journal.json'));
  expect(restored.backup).toBeNull();
  expect(await readFile(join(folder, restored.keptAs ?? ''), 'utf8')).toBe('{');
  expect(store.damaged).toEqual([]);
  must(await store.execute('addChild', { name: '지우' }));
  must(await store.backUp({ always: true }));
  await store.close();
  await writeFile(join(folder, 'journal.json'), '');
  const again = await reopen(folder);
  expect(again.damaged).toHaveLength(1);
  expect(must(await again.restoreFile('journal.json')).backup).toMatch(/-by-hand/);
  expect(again.state().journal.children.map(({ name }) => name)).toEqual(['지우']);
  const seen = await look(folder);
  expect(seen.state()).toEqual(again.state());
  expect(seen.state().journal.notebooks.toSorted()).toEqual(state.journal.notebooks.toSorted());
  expect(seen.state().pages).toEqual(state.pages);
});

test('a disk that is full while a file is restored: it is as it was', async () => {
  const kind = KINDS_OF_DAMAGE.find(({ name }) => name === 'in UTF-16') ?? expect.fail();
  const { folder, file, before, store, sample } = await openHurt(kind, { isBackedUp: true });
  await store.close();
  let writes = 0;
  for (const full of [1, 2]) {
    const createFile: typeof nodeFileSystem.createFile = async (path, mode) => {
      if (!path.includes('.tmp')) return nodeFileSystem.createFile(path, mode);
      writes += 1;
      if (writes >= full) throw Object.assign(new Error(), { code: 'ENOSPC' });
      return nodeFileSystem.createFile(path, mode);
    };
    writes = 0;
    const tried = await reopen(folder, { fileSystem: { ...nodeFileSystem, createFile } });
    expect(await tried.restoreFile(file)).toMatchObject({ error: { code: 'disk-full' } });
    expect(tried.damaged).toEqual([{ file, reason: 'not-text' }]);
    expect(await readHurt(join(folder, file))).toEqual(before);
    expect(await readdir(join(folder, 'damaged'))).toEqual([]);
    await tried.close();
  }
  const again = await reopen(folder);
  must(await again.restoreFile(file));
  expect(again.state()).toEqual(sample.state);
});

test.each(HARMLESS)('%s is no damage, and goes with the next save', async (_name, change) => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const path = join(folder, filesOf(sample).page);
  const clean = await readFile(path);
  await rewrite(path, (bytes) => Buffer.from(change(bytes)));
  const before = await readFile(path);
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  expect(store.state()).toEqual(sample.state);
  expect(await readFile(path)).toEqual(before);
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
  must(await store.undo());
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved.entries).toEqual(JSON.parse(clean.toString()).entries);
});

test('keys that mean something to JavaScript, and half letters, do no harm', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const path = join(folder, filesOf(sample).page);
  await rewrite(path, (bytes) =>
    Buffer.from(
      `${bytes}`.replace(
        '"title":',
        '"__proto__": {"polluted": true}, "constructor": "x", "half": "\\ud800", "title":',
      ),
    ),
  );
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: QUOTE }));
  expect((await look(folder)).damaged).toEqual([]);
});

test('an entry that stands twice on a page is there once; one that was changed is there twice', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, quote, event } = sample;
  await rewrite(join(folder, filesOf(sample).page), (bytes) =>
    edit(bytes, (value) => {
      const entries = value.entries as Fields[];
      return { ...value, entries: [...entries, quote, { ...event, text: '다른 사건' }] };
    }),
  );
  const store = await reopen(folder);
  const entries = store.state().pages.get(page.id)?.page.entries ?? [];
  expect(entries).toHaveLength(3);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  expect(JSON.stringify(entries)).toContain('다른 사건');
  expect((await look(folder)).state()).toEqual(store.state());
});

test('a folder that was renamed by a cloud is no notebook, and is left alone', async () => {
  const folder = await makeTemporaryFolder();
  const { state, notebook } = await copySample(folder);
  const strange = join(folder, 'notebooks', `${notebook.id} (1)`);
  await nodeFileSystem.mkdir(strange);
  await writeFile(join(strange, 'notebook.json'), 'x');
  const store = await reopen(folder);
  expect(store.state()).toEqual(state);
  expect((await stat(join(strange, 'notebook.json'))).size).toBe(1);
});
