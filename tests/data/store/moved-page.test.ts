import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../shared/support/must.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { copyFolder, doElsewhere, putOutside, readSynced } from './support/outside.ts';

function permute<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permute(items.toSpliced(at, 1)).map((rest) => [item, ...rest]),
  );
}

/** Another computer moves a page; what it did to the four files is brought to an open journal in the given order. */
async function play(order: readonly number[]) {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const store = await reopen(folder);
  const shelf = must(await store.execute('addNotebook', { title: '다른 책장', kind: 'reading' }));
  const elsewhere = await copyFolder(folder);
  const pageId = sample.page.id;
  await doElsewhere(elsewhere, async (other) => {
    must(await other.execute('movePage', { pageId, toNotebookId: shelf.id }));
  });
  const [theirs, ours] = [await readSynced(elsewhere), await readSynced(folder)];
  const paths = [...new Set([...theirs.keys(), ...ours.keys()])]
    .filter((path) => theirs.get(path)?.equals(ours.get(path) ?? Buffer.of()) !== true)
    .sort();
  expect(paths).toHaveLength(order.length);
  for (const at of order) {
    const path = paths[at] ?? '';
    const bytes = theirs.get(path);
    if (bytes === undefined) await rm(join(folder, path), { force: true });
    else await putOutside(join(folder, path), bytes);
    must(await store.refresh([path]));
  }
  return { folder, store, sample, shelf, pageId };
}

test('a page that another computer has moved is in its new notebook, in whatever order the files come', async () => {
  for (const order of permute([0, 1, 2, 3])) {
    const { folder, store, sample, shelf, pageId } = await play(order);
    const state = store.state();
    const says = `${order}`;
    expect(state.pages.get(pageId)?.notebookId, says).toBe(shelf.id);
    expect(state.pages.get(pageId)?.page.entries, says).toHaveLength(2);
    expect(state.notebooks.get(shelf.id)?.pages, says).toEqual([pageId]);
    expect(state.notebooks.get(sample.notebook.id)?.pages, says).not.toContain(pageId);
    expect(state.trash.has(pageId), says).toBe(false);
    expect((await look(folder)).state(), says).toEqual(state);
    await store.close();
  }
}, 60_000);
