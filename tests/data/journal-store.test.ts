import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileChange } from '../../shared/journal/journal-state.ts';
import { must } from '../shared/support/must.ts';
import { QUOTE } from '../shared/support/sample-state.ts';
import { contentsOf } from './support/contents-of.ts';
import { readTree } from './support/read-tree.ts';
import { copySample, createSample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

test('a journal that was made reads back as it was given', async () => {
  const folder = await makeTemporaryFolder();
  const { state, store } = await createSample(folder);
  expect(store.folder).toBe(folder);
  expect(store.damaged).toEqual([]);
  expect(store.state()).toEqual(state);
});

test('opening to read and reading change not one byte', async () => {
  const folder = await makeTemporaryFolder();
  const { page, state } = await copySample(folder);
  // What a stop left, which one that may write takes away.
  await writeFile(join(folder, '.journal.json.6f1a1c9e-6b1f-4a58-9a40-0d6d9d3a6d10.tmp'), '');
  const before = await readTree(folder);
  const store = await look(folder);
  expect(store.state()).toEqual(state);
  expect(must(await store.page(page.id)).title).toBe('Rich Dad Poor Dad');
  const readOnly = { code: 'read-only', path: folder };
  expect(store.readOnly).toEqual(readOnly);
  const refused = { ok: false, error: readOnly };
  expect(await store.execute('addChild', { name: '지우' })).toEqual(refused);
  expect(await store.backUp({ always: true })).toEqual(refused);
  await store.retryAccess();
  expect(store.readOnly).toEqual(readOnly);
  must(await store.refresh());
  await store.close();
  expect(await readTree(folder)).toEqual(before);
});

test('an open journal holds its lock, and a closed one leaves no trace of it', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const before = await readTree(folder);
  const store = await reopen(folder);
  expect(store.readOnly).toBeNull();
  const { '.bookletter-lock.json': lock, ...files } = await readTree(folder);
  expect(lock).toBeDefined();
  expect(files).toEqual(before);
  const second = await reopen(folder);
  expect(second.readOnly).toMatchObject({ code: 'locked', pid: process.pid, program: 'cli' });
  expect(second.state()).toEqual(store.state());
  await second.close();
  await store.close();
  await store.close();
  expect(await readTree(folder)).toEqual(before);
  expect(await store.execute('addChild', { name: '지우' })).toEqual({
    ok: false,
    error: { code: 'no-journal-open' },
  });
});

test('what a command answered is on disk by then', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  const entry = must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  expect(entry).toMatchObject({ kind: 'quote', text: QUOTE.text, favourite: false });
  const seen = (await look(folder)).state();
  expect(seen).toEqual(store.state());
  expect(seen.pages.get(page.id)?.page.entries.at(-1)).toEqual(entry);
});

test('a file is two-space JSON in NFC with a final newline', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page, notebook } = await createSample(folder);
  const text = '부자 아빠'.normalize('NFD');
  must(await store.execute('addEntry', { pageId: page.id, entry: { ...QUOTE, text } }));
  const file = join(folder, 'notebooks', notebook.id, 'pages', `${page.id}.json`);
  const written = await readFile(file, 'utf8');
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
  expect(written).toBe(written.normalize('NFC'));
  expect(written).toContain('부자 아빠');
  expect(JSON.parse(written)).toEqual(store.state().pages.get(page.id)?.page);
});

test('commands sent at once are done in the order they were sent', async () => {
  const folder = await makeTemporaryFolder();
  const { store, second } = await createSample(folder);
  const texts = Array.from({ length: 20 }, (_, index) => `생각 ${index}`);
  const answers = await Promise.all(
    texts.map((text) =>
      store.execute('addEntry', { pageId: second.id, entry: { kind: 'note', text } }),
    ),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const { entries } = (await look(folder)).state().pages.get(second.id)?.page ?? { entries: [] };
  expect(entries.slice(1).map((entry) => 'text' in entry && entry.text)).toEqual(texts);
});

test('listeners hear of durable changes only, in order, before the answer', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page, second } = await createSample(folder);
  const heard: FileChange[] = [];
  const end = store.subscribe((changes) => heard.push(...changes));
  const first = store.execute('removePage', { pageId: page.id }).then(() => heard.length);
  await store.execute('updatePage', { pageId: page.id, changes: { title: '없다' } });
  expect(await first).toBe(3);
  expect(heard.map(({ kind }) => kind)).toEqual(['trash', 'notebook', 'page']);
  end();
  await store.execute('updatePage', { pageId: second.id, changes: { title: '둘' } });
  expect(heard).toHaveLength(3);
});

test('a listener finds the new journal in state(), and one that throws fails no save', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  const faults: unknown[] = [];
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.once('uncaughtException', (error) => faults.push(error));
  const titles: unknown[] = [];
  store.subscribe(() => {
    throw new Error('a broken listener');
  });
  store.subscribe(() => titles.push(store.state().pages.get(page.id)?.page.title));
  must(await store.execute('updatePage', { pageId: page.id, changes: { title: '새 이름' } }));
  for (const listener of others) process.on('uncaughtException', listener);
  expect(titles).toEqual(['새 이름']);
  expect(faults).toEqual([new Error('a broken listener')]);
});

test('a listener hears of a change when it can be read from disk already', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  const looks: Promise<unknown>[] = [];
  store.subscribe(() => {
    looks.push(look(folder).then((fresh) => expect(fresh.state()).toEqual(store.state())));
  });
  must(await store.execute('updatePage', { pageId: page.id, changes: { title: '새 이름' } }));
  await Promise.all(looks);
  expect(looks).toHaveLength(1);
});

test('state() shows the old journal until the new one is durable', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  const before = store.state();
  const pending = store.execute('updatePage', { pageId: page.id, changes: { title: '새 이름' } });
  expect(store.state()).toBe(before);
  await pending;
  expect(store.state()).not.toBe(before);
  expect(before.pages.get(page.id)?.page.title).toBe('Rich Dad Poor Dad');
});

test('a refused input changes nothing and later commands go on', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  const before = await readTree(folder);
  expect(await store.execute('addEntry', { pageId: page.id, entry: { kind: 'quote' } })).toEqual({
    ok: false,
    error: { code: 'invalid-input', field: 'entry.text', problem: 'required' },
  });
  expect(await store.execute('addEntry', null)).toMatchObject({ ok: false });
  expect(await readTree(folder)).toEqual(before);
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
});

test('the time is UTC and today is the local day', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const now = new Date(2026, 0, 5, 0, 30);
  const store = await reopen(folder, { now: () => now });
  const letter = must(
    await store.execute('addLetter', {
      to: { name: 'Emma' },
      language: 'en',
      selection: { notebookId: store.state().journal.notebooks[0] },
    }),
  );
  expect(letter.date).toBe('2026-01-05');
  expect(letter.createdAt).toBe(now.toISOString());
});

test('settle waits for every command that was sent', async () => {
  const folder = await makeTemporaryFolder();
  const { store, page } = await createSample(folder);
  let done = 0;
  for (const title of ['하나', '둘', '셋']) {
    void store.execute('updatePage', { pageId: page.id, changes: { title } }).then(() => {
      done += 1;
    });
  }
  await store.settle();
  expect(done).toBe(3);
});

test('fields this version does not know survive a save', async () => {
  const folder = await makeTemporaryFolder();
  const { page, notebook } = await copySample(folder);
  const file = join(folder, 'notebooks', notebook.id, 'pages', `${page.id}.json`);
  const stored = JSON.parse(await readFile(file, 'utf8'));
  stored.mood = { colour: '파랑' };
  stored.entries[0].weather = '비';
  await writeFile(file, JSON.stringify(stored));
  const fresh = await reopen(folder);
  must(await fresh.execute('updatePage', { pageId: page.id, changes: { title: '바꾼 이름' } }));
  const saved = JSON.parse(await readFile(file, 'utf8'));
  expect(saved).toMatchObject({ title: '바꾼 이름', mood: { colour: '파랑' } });
  expect(saved.entries[0].weather).toBe('비');
});

test('an emptied notebook leaves no folder, and comes back whole', async () => {
  const folder = await makeTemporaryFolder();
  const { store, notebook } = await createSample(folder);
  const before = store.state();
  must(await store.execute('removeNotebook', { notebookId: notebook.id }));
  const tree = Object.keys(await readTree(folder));
  expect(tree.filter((path) => path.includes(notebook.id))).toEqual([`trash/${notebook.id}.json`]);
  must(await store.execute('restore', { trashId: notebook.id }));
  expect(contentsOf(store.state())).toEqual(contentsOf(before));
  expect((await look(folder)).state()).toEqual(store.state());
});
