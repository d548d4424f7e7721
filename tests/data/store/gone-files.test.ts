import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '../../shared/support/must.ts';
import { QUOTE, type Sample } from '../../shared/support/sample-state.ts';
import { contentsOf } from '../support/contents-of.ts';
import { look } from '../support/sample-journal.ts';
import { bringFiles, doElsewhere } from './support/outside.ts';
import { openShared, textsOf } from './support/shared-sample.ts';

const NOTE = { kind: 'note', text: '저쪽에서' } as const;

describe('a page that is gone', () => {
  test('because it was thrown away elsewhere is in the trash', async () => {
    const { folder, elsewhere, sample, store } = await openShared();
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute('removePage', { pageId: sample.page.id }));
    });
    await bringFiles(elsewhere, folder);
    must(await store.refresh());
    expect(store.damaged).toEqual([]);
    expect(store.state().pages.has(sample.page.id)).toBe(false);
    expect(store.state().trash.has(sample.page.id)).toBe(true);
  });

  test('for no reason is missing, and comes back from memory', async () => {
    const { folder, sample, store, files, pagePath } = await openShared();
    const bytes = await readFile(pagePath, 'utf8');
    await rm(pagePath);
    must(await store.refresh([files.page]));
    expect(store.damaged).toEqual([{ file: files.page, reason: 'missing' }]);
    const input = { pageId: sample.page.id, entry: NOTE };
    expect(await store.execute('addEntry', input)).toEqual({
      ok: false,
      error: { code: 'damaged-file', file: files.page, reason: 'missing' },
    });
    expect(must(await store.restoreFile(files.page))).toEqual({
      file: files.page,
      backup: null,
      keptAs: null,
    });
    expect(store.damaged).toEqual([]);
    expect(await readFile(pagePath, 'utf8')).toBe(bytes);
    expect((await look(folder)).state()).toEqual(sample.state);
  });

  test('and is back later is no damage any more', async () => {
    const { sample, store, pagePath } = await openShared();
    await rename(pagePath, `${pagePath}.away`);
    must(await store.refresh());
    expect(store.damaged).toHaveLength(1);
    await rename(`${pagePath}.away`, pagePath);
    must(await store.refresh());
    expect(store.damaged).toEqual([]);
    expect(store.state()).toEqual(sample.state);
  });
});

test('a notebook that was thrown away elsewhere goes, with its pages, to the trash', async () => {
  const { folder, elsewhere, sample, store } = await openShared();
  const { notebook, page } = sample;
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('removeNotebook', { notebookId: notebook.id }));
  });
  await bringFiles(elsewhere, folder);
  must(await store.refresh());
  expect(store.damaged).toEqual([]);
  expect(store.state().notebooks.has(notebook.id)).toBe(false);
  must(await store.execute('restore', { trashId: notebook.id }));
  expect(textsOf(store, page.id)).toContain(QUOTE.text);
  expect((await look(folder)).state()).toEqual(store.state());
});

test.each([
  ['its notebook', 'removeNotebook', (s: Sample) => ({ notebookId: s.notebook.id })],
  ['it', 'removePage', (s: Sample) => ({ pageId: s.page.id })],
] as const)(
  'what was written on a page that was gone when %s was thrown away elsewhere is kept',
  async (_name, command, makeInput) => {
    const { folder, elsewhere, sample, store } = await openShared();
    await doElsewhere(elsewhere, async (other) => {
      must(await other.execute(command, makeInput(sample)));
    });
    must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
    // Takes the page away although it was changed here.
    await bringFiles(elsewhere, folder);
    must(await store.refresh());
    expect(store.damaged).toEqual([]);
    const { pages, trash } = store.state();
    expect(JSON.stringify([...pages, ...trash])).toContain(NOTE.text);
    expect((await look(folder)).state()).toEqual(store.state());
  },
);

test('a letter that is gone without a trace is in the trash; an emptied trash stays so', async () => {
  const { folder, sample, store, files } = await openShared();
  await rm(join(folder, files.letter));
  await rm(join(folder, files.trash));
  must(await store.refresh());
  expect(store.damaged).toEqual([]);
  expect([...store.state().trash.keys()]).toEqual([sample.letter.id]);
  must(await store.execute('restore', { trashId: sample.letter.id }));
  expect(contentsOf(store.state()).letters).toEqual(contentsOf(sample.state).letters);
});

test('a disk that is taken out does not empty the journal; when it is back saving goes on', async () => {
  const { folder, sample, store, heard } = await openShared();
  const { page } = sample;
  const state = store.state();
  await rename(folder, `${folder}-away`);
  const vanished = { code: 'write-failed', path: folder, reason: 'ENOENT' };
  expect(await store.refresh()).toEqual({ ok: false, error: vanished });
  expect(await store.refresh(['journal.json'])).toEqual({ ok: false, error: vanished });
  expect(store.readOnly).toEqual(vanished);
  expect(store.state()).toBe(state);
  expect(heard).toEqual([]);
  await store.retryAccess();
  expect(store.readOnly).toEqual(vanished);
  await rename(`${folder}-away`, folder);
  await store.retryAccess();
  expect(store.readOnly).toBeNull();
  must(await store.execute('addEntry', { pageId: page.id, entry: NOTE }));
  expect((await look(folder)).state()).toEqual(store.state());
});

test('a journal.json that goes while the journal is open comes back from memory', async () => {
  const { folder, store } = await openShared();
  must(await store.execute('addChild', { name: '지우' }));
  await rm(join(folder, 'journal.json'));
  must(await store.refresh());
  expect(store.damaged).toEqual([{ file: 'journal.json', reason: 'missing' }]);
  must(await store.restoreFile('journal.json'));
  expect(store.damaged).toEqual([]);
  expect((await look(folder)).state()).toEqual(store.state());
  await writeFile(join(folder, 'journal.json'), '');
  must(await store.refresh());
  const restored = must(await store.restoreFile('journal.json'));
  expect(restored).toMatchObject({ file: 'journal.json', backup: null });
  expect(await readFile(join(folder, restored.keptAs ?? ''), 'utf8')).toBe('');
  expect((await look(folder)).state()).toEqual(store.state());
});
