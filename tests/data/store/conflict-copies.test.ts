import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOfConflict } from '../../../data/conflict-copies.ts';
import type { JournalStore } from '../../../data/journal-store.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { contentsOf } from '../support/contents-of.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { look, reopen } from '../support/sample-journal.ts';
import { doElsewhere, putOutside, readSynced } from './support/outside.ts';
import { losersOf, openShared, textsOf } from './support/shared-sample.ts';

const NOTE = { kind: 'note', text: '저쪽에서' } as const;

/** What a sync tool calls the second version of a file. */
const NAMES: readonly [string, (name: string) => string][] = [
  ['Syncthing', (name) => `${name}.sync-conflict-20261124-101500-ABCDEFG.json`],
  [
    'Syncthing, of a copy',
    (name) =>
      `${name}.sync-conflict-20261124-101500-ABCDEFG`.concat(
        '.sync-conflict-20261125-101500-HIJKLMN.json',
      ),
  ],
  ['Dropbox', (name) => `${name} (Emma's conflicted copy 2026-11-24).json`],
  ['Dropbox, the second', (name) => `${name} (DESKTOP's conflicted copy 2026-11-24 (1)).json`],
  ['Dropbox in Korean', (name) => `${name}(민수의 충돌된 복사본 2026-11-24).json`],
  ['Dropbox in Korean, with a blank', (name) => `${name} (민수의 충돌된 사본 2026-11-24).json`],
];

test.each(NAMES)('%s: the copy is known, and whose it is', (_name, toName) => {
  expect(nameOfConflict(toName('0190'))).toBe('0190.json');
});

test.each(['0190.json', '0190 (1).json', '0190.sync.json', 'conflict.json', 'notes.txt'])(
  '%s is no conflict copy',
  (name) => {
    expect(nameOfConflict(name)).toBeNull();
  },
);

/** A copy beside `pagePath` of the page as another computer has made it. */
async function makeCopy(
  { elsewhere, files, sample, pagePath }: Awaited<ReturnType<typeof openShared>>,
  toName: (name: string) => string,
): Promise<string> {
  const { page, quote } = sample;
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
    const changes = { kind: 'quote', text: '저쪽 글' };
    const input = { pageId: page.id, entryId: quote.id, changes };
    must(await other.execute('updateEntry', input));
  });
  const copy = join(dirname(pagePath), toName(page.id));
  await putOutside(copy, await readFile(join(elsewhere, files.page)));
  return copy;
}

function expectMerged(store: JournalStore, pageId: string): void {
  expect(textsOf(store, pageId)).toEqual(['저쪽 글', 'Claude가 나왔다', NOTE.text]);
}

describe.each(NAMES)('a copy of %s', (_name, toName) => {
  test.each(['at the opening', 'by a refresh of all', 'by a refresh of it'])(
    'is merged and taken away %s',
    async (when) => {
      const shared = await openShared();
      const { folder, sample, pagePath } = shared;
      if (when === 'at the opening') await shared.store.close();
      const copy = await makeCopy(shared, toName);
      const store = when === 'at the opening' ? await reopen(folder) : shared.store;
      if (when === 'by a refresh of all') must(await store.refresh());
      if (when === 'by a refresh of it') must(await store.refresh([copy.slice(folder.length + 1)]));
      expectMerged(store, sample.page.id);
      await expect(stat(copy)).rejects.toThrow('ENOENT');
      expect((await look(folder)).state()).toEqual(store.state());
      expect(JSON.parse(await readFile(pagePath, 'utf8')).entries).toHaveLength(3);
    },
  );
});

test('both have changed the same entry: the version that gave way is in the trash, once', async () => {
  const shared = await openShared();
  const { folder, sample, store } = shared;
  const { page, quote } = sample;
  const changes = { kind: 'quote', text: '이쪽 글' };
  const input = { pageId: page.id, entryId: quote.id, changes };
  must(await store.execute('updateEntry', input));
  await makeCopy(shared, NAMES[0]?.[1] ?? String);
  must(await store.refresh());
  expectMerged(store, page.id);
  expect(losersOf(store)).toEqual(['이쪽 글']);
  expect((await look(folder)).state()).toEqual(store.state());
});

test('copies of journal.json, a notebook, a letter and a trash item are merged too', async () => {
  const { folder, elsewhere, sample, store, files } = await openShared();
  const { notebook, letter } = sample;
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('addChild', { name: '지우' }));
    const changes = { title: '저쪽 공책' };
    must(await other.execute('updateNotebook', { notebookId: notebook.id, changes }));
    const opening = { letterId: letter.id, changes: { opening: '저쪽 인사' } };
    must(await other.execute('updateLetter', opening));
  });
  for (const path of ['journal.json', files.notebook, files.letter, files.trash]) {
    const copy = path.replace('.json', '.sync-conflict-20261124-101500-ABCDEFG.json');
    await putOutside(join(folder, copy), await readFile(join(elsewhere, path)));
  }
  must(await store.refresh());
  const { journal, notebooks, letters } = store.state();
  expect(journal.children.map(({ name }) => name)).toEqual(['휀', '지우']);
  expect(notebooks.get(notebook.id)?.title).toBe('저쪽 공책');
  expect(letters.get(letter.id)?.opening).toBe('저쪽 인사');
  expect(
    [...(await readSynced(folder)).keys()].filter((path) => path.includes('conflict')),
  ).toEqual([]);
  expect((await look(folder)).state()).toEqual(store.state());
});

test('a copy that cannot be read stays, byte for byte, and so does one of a damaged file', async () => {
  const { folder, store, files, pagePath } = await openShared();
  const unreadable = pagePath.replace('.json', '.sync-conflict-20261124-101500-ABCDEFG.json');
  await writeFile(unreadable, '{"half": ');
  const notebook = join(folder, files.notebook);
  const bytes = await readFile(notebook);
  const other = notebook.replace('.json', '.sync-conflict-20261124-101500-ABCDEFG.json');
  await writeFile(other, bytes);
  await writeFile(notebook, '');
  must(await store.refresh());
  expect(store.damaged).toEqual([{ file: files.notebook, reason: 'empty' }]);
  expect(await readFile(unreadable, 'utf8')).toBe('{"half": ');
  expect(await readFile(other)).toEqual(bytes);
  must(await store.restoreFile(files.notebook));
  must(await store.refresh());
  await expect(stat(other)).rejects.toThrow('ENOENT');
});

test('a copy that could not be merged for a full disk stays, and is merged later', async () => {
  const fileSystem = createFaultyFileSystem();
  const shared = await openShared({ fileSystem });
  const copy = await makeCopy(shared, NAMES[0]?.[1] ?? String);
  const { store, sample, folder } = shared;
  fileSystem.failOnly('write', 'ENOSPC');
  must(await store.refresh());
  await stat(copy);
  expect(textsOf(await look(folder), sample.page.id)).toContain(NOTE.text);
  fileSystem.heal();
  must(await store.refresh());
  expectMerged(store, sample.page.id);
  await expect(stat(copy)).rejects.toThrow('ENOENT');
  expect((await look(folder)).state()).toEqual(store.state());
});

test('a copy in a journal that may only be read is shown merged, and merged when it may be written', async () => {
  const shared = await openShared();
  const { folder, sample } = shared;
  const copy = await makeCopy(shared, NAMES[0]?.[1] ?? String);
  const second = await reopen(folder);
  expect(second.readOnly).toMatchObject({ code: 'locked' });
  expectMerged(second, sample.page.id);
  const told: unknown[] = [];
  second.subscribe((changes) => told.push(changes));
  must(await second.refresh());
  must(await second.refresh());
  expect(told).toEqual([]);
  await stat(copy);
  // The first one ends without having seen it.
  await shared.store.close();
  await second.retryAccess();
  expect(second.readOnly).toBeNull();
  await expect(stat(copy)).rejects.toThrow('ENOENT');
  expectMerged(second, sample.page.id);
  expect((await look(folder)).state()).toEqual(second.state());
});

/** Brings every file that is different to the other side as a conflict copy of what is there, and new ones as they are. */
async function exchange(from: string, to: string, tag: string): Promise<void> {
  const [theirs, ours] = [await readSynced(from), await readSynced(to)];
  for (const [path, bytes] of theirs) {
    if (ours.get(path)?.equals(bytes) === true) continue;
    const copy = path.replace('.json', `.sync-conflict-20261124-101500-${tag}.json`);
    await putOutside(join(to, ours.has(path) ? copy : path), bytes);
  }
}

test('two computers that exchange conflict copies in both directions come to the same', async () => {
  const { folder, elsewhere, sample, store } = await openShared();
  const { page, second, quote, notebook, letter } = sample;
  const other = await reopen(elsewhere);
  const change = (text: string) => ({
    pageId: page.id,
    entryId: quote.id,
    changes: { kind: 'quote', text },
  });
  must(await store.execute('updateEntry', change('이쪽')));
  must(await other.execute('updateEntry', change('저쪽')));
  must(await store.execute('addEntry', { pageId: page.id, entry: { kind: 'note', text: '하나' } }));
  must(await other.execute('addEntry', { pageId: page.id, entry: { kind: 'note', text: '둘' } }));
  must(await store.execute('addPage', { notebookId: notebook.id, title: '이쪽 책' }));
  must(await other.execute('addPage', { notebookId: notebook.id, title: '저쪽 책' }));
  must(await store.execute('removePage', { pageId: second.id }));
  must(await other.execute('addChild', { name: '지우' }));
  must(await other.execute('removeLetter', { letterId: letter.id }));
  for (let round = 0; round < 3; round += 1) {
    const before = [await readSynced(folder), await readSynced(elsewhere)] as const;
    await exchange(folder, elsewhere, 'AAAAAAA');
    await exchange(elsewhere, folder, 'BBBBBBB');
    must(await store.refresh());
    must(await other.refresh());
    if (round === 2) expect(await readSynced(folder)).toEqual(before[0]);
  }
  expect(contentsOf(store.state())).toEqual(contentsOf(other.state()));
  for (const [each, path] of [
    [store, folder],
    [other, elsewhere],
  ] as const) {
    expect(each.damaged).toEqual([]);
    expect((await look(path)).state()).toEqual(each.state());
    expect((await readdir(path, { recursive: true })).join()).not.toContain('conflict');
    const everything = JSON.stringify([...each.state().pages, ...each.state().trash]);
    for (const text of ['이쪽', '저쪽', '하나', '둘', '이쪽 책', '저쪽 책']) {
      expect(everything).toContain(`"${text}"`);
    }
    expect(each.state().journal.children).toHaveLength(2);
    expect(losersOf(each)).toHaveLength(1);
  }
  expect(QUOTE.kind).toBe('quote');
});
