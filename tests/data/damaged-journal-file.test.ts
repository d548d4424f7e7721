import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { must } from '../shared/support/must.ts';
import { QUOTE } from '../shared/support/sample-state.ts';
import { DAMAGES, rewrite } from './support/damages.ts';
import { readTree } from './support/read-tree.ts';
import { copySample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

function withoutJournal({ notebooks, pages, letters, trash }: JournalState) {
  return { notebooks, pages, letters, trash };
}

test.each(DAMAGES)(
  'journal.json %s: listed as %s, untouched; the rest opens and saves',
  async (_name, reason, damage) => {
    const folder = await makeTemporaryFolder();
    const sample = await copySample(folder);
    await rewrite(join(folder, 'journal.json'), damage);
    const before = await readTree(folder);
    const store = await reopen(folder);
    const damaged = { file: 'journal.json', reason };
    expect(store.damaged).toEqual([damaged]);
    const { journal, notebooks, pages, letters, trash } = store.state();
    expect({ notebooks, pages, letters, trash }).toEqual(withoutJournal(sample.state));
    expect(journal.notebooks.toSorted()).toEqual([...notebooks.keys()].toSorted());
    for (const [name, input] of [
      ['addChild', { name: '지우' }],
      ['addNotebook', { title: '새', kind: 'notes' }],
      ['removeNotebook', { notebookId: sample.notebook.id }],
    ] as const) {
      expect(await store.execute(name, input)).toEqual({
        ok: false,
        error: { code: 'damaged-file', ...damaged },
      });
    }
    const { id } = must(await store.execute('addEntry', { pageId: sample.page.id, entry: QUOTE }));
    must(await store.execute('addPage', { notebookId: sample.notebook.id, title: '셋' }));
    await store.close();
    const { 'journal.json': bytes } = await readTree(folder);
    expect(bytes).toBe(before['journal.json']);
    const again = (await look(folder)).state().pages.get(sample.page.id)?.page.entries;
    expect(again?.at(-1)?.id).toBe(id);
  },
);

test('a journal.json that is gone is missing, and the rest opens', async () => {
  const folder = await makeTemporaryFolder();
  const { state, page } = await copySample(folder);
  await rm(join(folder, 'journal.json'));
  const before = await readTree(folder);
  const store = await reopen(folder);
  const error = { code: 'damaged-file', file: 'journal.json', reason: 'missing' };
  expect(store.damaged).toEqual([{ file: 'journal.json', reason: 'missing' }]);
  expect(store.state().pages).toEqual(state.pages);
  expect(await store.execute('addChild', { name: '지우' })).toEqual({ ok: false, error });
  await store.close();
  expect(await readTree(folder)).toEqual(before);
  const again = await reopen(folder);
  must(await again.execute('addEntry', { pageId: page.id, entry: QUOTE }));
});

test('what stands in for a damaged journal.json is its newest good copy', async () => {
  const folder = await makeTemporaryFolder();
  const { state } = await copySample(folder);
  const first = await reopen(folder);
  must(await first.backUp({ always: true }));
  must(await first.execute('addNotebook', { title: '나중', kind: 'notes' }));
  await first.close();
  await rewrite(join(folder, 'journal.json'), () => Buffer.from('null'));
  const { journal, notebooks } = (await reopen(folder)).state();
  expect(journal.children).toEqual(state.journal.children);
  expect(journal.notebooks).toHaveLength(3);
  expect([...notebooks.keys()].toSorted()).toEqual(journal.notebooks.toSorted());
});
