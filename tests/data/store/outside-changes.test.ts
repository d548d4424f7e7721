import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/entries/entry-schema.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { edit } from '../support/damages.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents } from '../support/read-tree.ts';
import { look } from '../support/sample-journal.ts';
import { bringFiles, doElsewhere, editByHand, putOutside } from './support/outside.ts';
import { entriesOf, losersOf, openShared, textsOf } from './support/shared-sample.ts';

const NOTE = { kind: 'note', text: '저쪽에서' } as const;

describe.each([
  ['told of nothing', () => undefined],
  ['told of the files', (paths: readonly string[]) => paths],
])('a refresh that is %s', (_name, tell) => {
  test('takes a page over that a sync tool has brought, and tells of it', async () => {
    const { folder, elsewhere, sample, store, heard } = await openShared();
    const { page, quote } = sample;
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
    });
    must(await store.refresh(tell(await bringFiles(elsewhere, folder))));
    expect(textsOf(store, page.id)).toContain(NOTE.text);
    expect(heard.map(({ kind }) => kind)).toEqual(['page']);
    expect((await look(folder)).state()).toEqual(store.state());
    // And goes on from there.
    must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
    expect((await look(folder)).state()).toEqual(store.state());
  });

  test('merges what was changed on both sides; the version that gave way is in the trash', async () => {
    const { folder, elsewhere, sample, store } = await openShared();
    const { page, quote, event } = sample;
    const change = (text: string) => {
      return { pageId: page.id, entryId: quote.id, changes: { kind: 'quote', text } };
    };
    must(await store.execute('updateEntry', change('여기')));
    must(await store.execute('addEntry', { pageId: page.id, entry: { kind: 'note', text: '새' } }));
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute('updateEntry', change('저기')));
      must(await other.execute('removeEntry', { pageId: page.id, entryId: event.id }));
    });
    must(await store.refresh(tell(await bringFiles(elsewhere, folder))));
    expect(textsOf(store, page.id)).toEqual(['저기', '새']);
    expect(losersOf(store)).toEqual(['여기']);
    expect((await look(folder)).state()).toEqual(store.state());
  });
});

test('a hand edit in a text editor counts as the newest', async () => {
  const { folder, sample, store, pagePath } = await openShared();
  const { page, quote } = sample;
  await editByHand(pagePath, (value) => ({
    ...value,
    title: '손으로',
    entries: (value.entries as Entry[]).map((entry) =>
      entry.id === quote.id ? { ...entry, text: '손으로 쓴 글' } : entry,
    ),
  }));
  must(await store.refresh());
  expect(store.state().pages.get(page.id)?.page.title).toBe('손으로');
  expect(entriesOf(store, page.id)[0]).toMatchObject({ id: quote.id, text: '손으로 쓴 글' });
  expect(losersOf(store)).toEqual([]);
  // Stamped: on another computer, too, it wins over what it was made of.
  const stored = JSON.parse(await readFile(pagePath, 'utf8'));
  expect(stored.entries[0].edits).not.toBe(quote.edits);
  expect((await look(folder)).state()).toEqual(store.state());
});

test('an older version that a sync tool brings back is written over with the newest', async () => {
  const { folder, elsewhere, sample, store, pagePath } = await openShared();
  const { page } = sample;
  must(await store.execute('addEntry', { pageId: page.id, entry: NOTE }));
  await putOutside(pagePath, await readFile(join(elsewhere, pagePath.slice(folder.length))));
  must(await store.refresh());
  expect(textsOf(store, page.id)).toContain(NOTE.text);
  expect(textsOf(await look(folder), page.id)).toContain(NOTE.text);
});

test.each([
  ['page before its notebook', (paths: string[]) => paths.toSorted().reverse()],
  ['notebook before its page', (paths: string[]) => paths.toSorted()],
])('a new page that arrives file by file, the %s, is there in the end', async (_name, sort) => {
  const { folder, elsewhere, sample, store } = await openShared();
  let pageId = '';
  await doElsewhere(elsewhere, async (other) => {
    const title = '저쪽 책';
    pageId = must(await other.execute('addPage', { notebookId: sample.notebook.id, title })).id;
    must(await other.execute('addEntry', { pageId, entry: NOTE }));
  });
  const files = [
    `notebooks/${sample.notebook.id}/notebook.json`,
    `notebooks/${sample.notebook.id}/pages/${pageId}.json`,
  ];
  for (const path of sort(files)) {
    await putOutside(join(folder, path), await readFile(join(elsewhere, path)));
    must(await store.refresh([path]));
  }
  expect(store.damaged).toEqual([]);
  expect(textsOf(store, pageId)).toEqual([NOTE.text]);
  const { pages } = store.state().notebooks.get(sample.notebook.id) ?? { pages: [] };
  expect(pages).toEqual([sample.page.id, sample.second.id, pageId]);
  expect((await look(folder)).state()).toEqual(store.state());
});

test('a half-written file is damage, is not written over, and heals by itself', async () => {
  const { elsewhere, sample, store, files, pagePath } = await openShared();
  const { page } = sample;
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
  });
  const whole = await readFile(join(elsewhere, files.page));
  await putOutside(pagePath, whole.subarray(0, 300));
  must(await store.refresh([files.page]));
  const damage = { file: files.page, reason: 'not-json' };
  expect(store.damaged).toEqual([damage]);
  expect(await store.execute('addEntry', { pageId: page.id, entry: QUOTE })).toEqual({
    ok: false,
    error: { code: 'damaged-file', ...damage },
  });
  // What it was is still shown.
  expect(textsOf(store, page.id)).toContain(QUOTE.text);
  await putOutside(pagePath, whole);
  must(await store.refresh([files.page]));
  expect(store.damaged).toEqual([]);
  expect(textsOf(store, page.id)).toContain(NOTE.text);
});

describe('a command on a file that was changed since it was read', () => {
  test('is done to what it holds now', async () => {
    const { folder, elsewhere, sample, store } = await openShared();
    const { page, notebook } = sample;
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
      must(await other.execute('addPage', { notebookId: notebook.id, title: '저쪽 책' }));
    });
    await bringFiles(elsewhere, folder);
    const entry = { kind: 'note', text: '여기서' };
    must(await store.execute('addEntry', { pageId: page.id, entry }));
    must(await store.execute('addPage', { notebookId: notebook.id, title: '이쪽 책' }));
    must(await store.refresh());
    expect(textsOf(store, page.id)).toEqual(expect.arrayContaining([NOTE.text, '여기서']));
    expect(store.state().notebooks.get(notebook.id)?.pages).toHaveLength(4);
    expect((await look(folder)).state()).toEqual(store.state());
  });

  test('throws away what it holds now, and nothing unseen', async () => {
    const { folder, elsewhere, sample, store } = await openShared();
    const { page, letter } = sample;
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
      const changes = { opening: '저쪽 인사' };
      must(await other.execute('updateLetter', { letterId: letter.id, changes }));
    });
    await bringFiles(elsewhere, folder);
    must(await store.execute('removePage', { pageId: page.id }));
    must(await store.execute('removeLetter', { letterId: letter.id }));
    for (const id of [page.id, letter.id]) must(await store.execute('restore', { trashId: id }));
    expect(textsOf(store, page.id)).toContain(NOTE.text);
    expect(store.state().letters.get(letter.id)?.opening).toBe('저쪽 인사');
    expect((await look(folder)).state()).toEqual(store.state());
  });

  test('is refused where the file is gone', async () => {
    const { sample, store, files, pagePath } = await openShared();
    await rm(pagePath);
    const input = { pageId: sample.page.id, entry: NOTE };
    expect(await store.execute('addEntry', input)).toEqual({
      ok: false,
      error: { code: 'damaged-file', file: files.page, reason: 'missing' },
    });
  });
});

test('own saves are no changes of another program: nothing is read or told', async () => {
  const fileSystem = createFaultyFileSystem();
  const { sample, store, heard, files } = await openShared({ fileSystem });
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
  must(await store.execute('removePage', { pageId: sample.second.id }));
  must(await store.undo());
  const [calls, told] = [fileSystem.calls().length, heard.length];
  must(await store.refresh());
  must(await store.refresh([files.page, files.notebook, 'journal.json']));
  const done = new Set(fileSystem.calls().slice(calls));
  expect([...done].filter((call) => call !== 'stat' && call !== 'readdir')).toEqual([]);
  expect(heard).toHaveLength(told);
});

test('a file that is touched, or written anew with other indents, is no change', async () => {
  const { store, heard, pagePath } = await openShared();
  const state = store.state();
  await editByHand(pagePath, (value) => value);
  must(await store.refresh());
  expect(heard).toEqual([]);
  expect(store.state()).toBe(state);
});

test('what could not be merged for a full disk is not written over, and is merged later', async () => {
  const fileSystem = createFaultyFileSystem();
  const { folder, elsewhere, sample, store } = await openShared({ fileSystem });
  const { page } = sample;
  const entry = { kind: 'note', text: '여기서' };
  must(await store.execute('addEntry', { pageId: page.id, entry }));
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('addEntry', { pageId: page.id, entry: NOTE }));
  });
  await bringFiles(elsewhere, folder);
  fileSystem.failOnly('write', 'ENOSPC');
  expect(await store.refresh()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(await store.execute('addEntry', { pageId: page.id, entry: QUOTE })).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
  expect(textsOf(await look(folder), page.id)).toContain(NOTE.text);
  fileSystem.heal();
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  expect(textsOf(store, page.id)).toEqual(expect.arrayContaining([NOTE.text, '여기서']));
  expect((await look(folder)).state()).toEqual(store.state());
});

describe('a page that lies in another notebook', () => {
  test('too, from a folder that was copied, is merged into its own', async () => {
    const { folder, sample, store, files, pagePath } = await openShared();
    const { page, notebook, other } = sample;
    const stray = `notebooks/${other.id}/pages/${page.id}.json`;
    const added = { ...NOTE, id: '0190a1b2-0000-7000-8000-000000000001', tags: [] };
    const times = { createdAt: '2026-01-17T00:00:00.000Z', updatedAt: '2026-01-17T00:00:00.000Z' };
    await putOutside(
      join(folder, stray),
      edit(await readFile(pagePath), (value) => ({
        ...value,
        entries: [...(value.entries as Entry[]), { ...added, ...times }],
      })),
    );
    must(await store.refresh([stray]));
    expect(store.damaged).toEqual([]);
    expect(store.state().pages.get(page.id)?.notebookId).toBe(notebook.id);
    expect(textsOf(store, page.id)).toEqual(expect.arrayContaining([QUOTE.text, NOTE.text]));
    await expect(stat(join(folder, stray))).rejects.toThrow('ENOENT');
    expect((await look(folder)).state()).toEqual(store.state());
    expect(files.page).toContain(notebook.id);
  });

  test('only, moved by a person, is in that one', async () => {
    const { folder, sample, store, pagePath } = await openShared();
    const { page, other } = sample;
    const target = join(folder, 'notebooks', other.id, 'pages');
    await mkdir(target);
    await rename(pagePath, join(target, `${page.id}.json`));
    must(await store.refresh());
    expect(store.damaged).toEqual([]);
    expect(store.state().pages.get(page.id)?.notebookId).toBe(other.id);
    must(await store.execute('addEntry', { pageId: page.id, entry: NOTE }));
    expect(textsOf(await look(folder), page.id)).toContain(NOTE.text);
  });
});

test('a file of a newer version ends the saving, and stays', async () => {
  const { folder, sample, store, files, pagePath } = await openShared();
  const bytes = edit(await readFile(pagePath), ({ format }) => ({ format, version: 3 }));
  await putOutside(pagePath, bytes);
  must(await store.refresh());
  expect(store.readOnly).toMatchObject({ code: 'newer-version', file: files.page, version: 3 });
  const before = await readContents(folder);
  expect(await store.execute('addChild', { name: '지우' })).toMatchObject({ ok: false });
  const input = { pageId: sample.page.id, entry: NOTE };
  expect(await store.execute('addEntry', input)).toMatchObject({ ok: false });
  expect(await readContents(folder)).toEqual(before);
});
