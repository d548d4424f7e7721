import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import { createJournal } from '../../../data/journal-store.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import type { WorkProgress } from '../../../shared/session/work-progress.ts';
import { hasTag } from '../../../shared/tags/tags.ts';
import { must } from '../../shared/support/must.ts';
import { makeSample } from '../../shared/support/sample-state.ts';
import { contentsOf } from '../support/contents-of.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents, readTree } from '../support/read-tree.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** The sample with so many copies of a page that has the tag 돈, and of one that has not. */
function makeTagged(count: number, others: number) {
  const sample = makeSample();
  const { scratch, page, notebook, letter } = sample;
  const selection = { notebookId: notebook.id, tags: ['돈'] };
  scratch.run('updateLetter', { letterId: letter.id, changes: { selection } });
  scratch.run('setTagColour', { tag: '돈', colour: 'green' });
  const state = scratch.state();
  const model = state.pages.get(page.id)?.page ?? expect.fail();
  const pages = new Map(state.pages);
  const untagged = { ...model, entries: model.entries.map((entry) => ({ ...entry, tags: [] })) };
  const ids = Array.from({ length: count + others }, (_, at) => {
    const id = `019bcd01-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const of = at < count ? model : untagged;
    pages.set(id, { notebookId: notebook.id, page: { ...of, id } });
    return id;
  });
  const named = {
    ...notebook,
    pages: [...(state.notebooks.get(notebook.id)?.pages ?? []), ...ids],
  };
  const notebooks = new Map(state.notebooks).set(notebook.id, named);
  return { ...sample, ids, state: { ...state, pages, notebooks } };
}

/** The real disk, which is not waited for: no power goes off here, and thousands of files are written. */
function createHastyDisk(): FileSystem {
  const real = createNodeFileSystem();
  return {
    ...real,
    canSyncFolders: false,
    createFile: async (path, mode) => {
      const file = await real.createFile(path, mode);
      return { ...file, sync: async () => undefined };
    },
  };
}

async function createTagged(count: number, others = 2) {
  const folder = await makeTemporaryFolder();
  const made = makeTagged(count, others);
  const deps = { ...defaultStoreDeps, fileSystem: createHastyDisk() };
  const store = must(await createJournal(folder, made.state, deps));
  await store.close();
  return { ...made, folder };
}

function countTagged({ pages, letters }: JournalState, tag: string): number {
  const lists = [
    ...[...pages.values()].flatMap(({ page }) => page.entries.map(({ tags }) => tags)),
    ...[...letters.values()].map(({ selection }) => selection.tags),
  ];
  return lists.filter((tags) => hasTag(tags, tag)).length;
}

test('2,000 pages have the new name at once, also those not read yet, and the old one by one undo', async () => {
  const { folder, state, ids } = await createTagged(2000);
  const index = join(await makeTemporaryFolder(), 'index');
  await (await reopen(folder, {}, { index })).close();
  const files = await readTree(join(folder, 'notebooks'));
  const store = await reopen(folder, { fileSystem: createHastyDisk() }, { index });
  expect(store.unread().size).toBeGreaterThan(2000);

  const done = must(await store.execute('renameTag', { tag: '돈', to: '재산' }));
  expect(done).toEqual({ places: 2001, letters: 1 });
  expect(countTagged(store.state(), '돈')).toBe(0);
  expect(countTagged(store.state(), '재산')).toBe(2002);
  expect(store.state().journal.tags).toMatchObject([{ name: '재산', colour: 'green' }]);
  const after = await readTree(join(folder, 'notebooks'));
  const written = Object.keys(after).filter(
    (path) => path.endsWith('.json') && after[path] !== files[path],
  );
  expect(written.length).toBe(2001);
  expect(written.some((path) => path.endsWith(`${ids.at(-1)}.json`))).toBe(false);
  expect((await look(folder)).state()).toEqual(store.state());

  expect(must(await store.undo())).toEqual({ name: 'renameTag' });
  expect(contentsOf(store.state())).toEqual(contentsOf(state));
  expect((await look(folder)).state()).toEqual(store.state());
}, 120_000);

test('a page that cannot be read is left alone, and the others have the new name', async () => {
  const { folder, ids, notebook } = await createTagged(3);
  const path = join(folder, 'notebooks', notebook.id, 'pages', `${ids[0]}.json`);
  const hurt = (await readFile(path, 'utf8')).slice(0, -20);
  await writeFile(path, hurt);
  const store = await reopen(folder);
  expect(must(await store.execute('renameTag', { tag: '돈', to: '재산' })).places).toBe(3);
  expect(await readFile(path, 'utf8')).toBe(hurt);
  expect(store.damaged).toMatchObject([{ reason: 'not-json' }]);
  must(await store.undo());
  expect(await readFile(path, 'utf8')).toBe(hurt);
});

test('a change of many files tells how far it is, and stopped leaves all as it was; so does its undo', async () => {
  const { folder } = await createTagged(120);
  const store = await reopen(folder, { fileSystem: createHastyDisk() });
  const before = await readContents(folder);
  const told: (WorkProgress | null)[] = [];
  const end = store.watchWork((progress) => {
    told.push(progress);
    if (progress?.done === 75) store.stopWork();
  });
  const rename = () => store.execute('renameTag', { tag: '돈', to: '재산' });
  expect(await rename()).toEqual({ ok: false, error: { code: 'cancelled' } });
  const total = told[0]?.total;
  const counts = (isTakenBack: boolean, ...done: number[]) =>
    done.map((each) => ({ done: each, total, isTakenBack }));
  expect(told).toEqual([...counts(false, 25, 50, 75), ...counts(true, 50, 25, 0), null]);
  expect(await readContents(folder)).toEqual(before);
  expect(store.history().undo).toBeNull();
  end();

  must(await rename());
  const renamed = await readContents(folder);
  store.watchWork((progress) => progress?.done === 50 && store.stopWork());
  expect(await store.undo()).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await readContents(folder)).toEqual(renamed);
  expect(store.history().undo).toBe('renameTag');
  // Nothing is under way: there is nothing to stop.
  store.stopWork();
  must(await store.execute('setTagColour', { tag: '재산', colour: 'red' }));
});

test('a disk that fills up in between leaves all as it was', async () => {
  const { folder } = await createTagged(4);
  const disk = createFaultyFileSystem();
  const store = await reopen(folder, { fileSystem: disk });
  const before = await readContents(join(folder, 'notebooks'));
  disk.failOnly('write', 'ENOSPC', 3, 1);
  const failed = await store.execute('renameTag', { tag: '돈', to: '재산' });
  expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(await readContents(join(folder, 'notebooks'))).toEqual(before);
  expect(store.history().undo).toBeNull();
});

test.each([1, 2, 4, 5, 6, 7])(
  'a stop after %i files leaves one of both names everywhere, and doing it again does the rest',
  async (count) => {
    const { folder, state } = await createTagged(4);
    const disk = createFaultyFileSystem();
    const store = await reopen(folder, { fileSystem: disk });
    // The disk is gone from then on, so that nothing can be undone either.
    disk.failOnly('rename', 'EIO', count + 1, Number.POSITIVE_INFINITY);
    await store.execute('renameTag', { tag: '돈', to: '재산' });
    disk.heal();
    await store.close();

    const again = await reopen(folder);
    expect(again.damaged).toEqual([]);
    expect(countTagged(again.state(), '재산')).toBe(Math.min(count, 6));
    expect(countTagged(again.state(), '돈')).toBe(6 - Math.min(count, 6));
    const done = await again.execute('renameTag', { tag: '돈', to: '재산' });
    expect(done.ok || done.error.code === 'not-found').toBe(true);
    expect(countTagged(again.state(), '재산')).toBe(6);
    expect(again.state().journal.tags).toMatchObject([{ name: '재산', colour: 'green' }]);
    expect(again.state().pages.size).toBe(state.pages.size);
  },
);
