import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, filesOf, rewrite } from './support/damages.ts';
import { copySample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

test('a page that lies in two notebooks is merged into the one that its notebook names', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, notebook, other, quote } = sample;
  const bytes = await readFile(join(folder, filesOf(sample).page));
  const stray = `notebooks/${other.id}/pages/${page.id}.json`;
  await mkdir(join(folder, 'notebooks', other.id, 'pages'));
  const added = { ...quote, id: '0190a1b2-0000-7000-8000-000000000001' };
  await writeFile(
    join(folder, stray),
    edit(bytes, (value) => ({ ...value, entries: [...(value.entries as unknown[]), added] })),
  );
  const shown = await look(folder);
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  for (const each of [shown, store, await look(folder)]) {
    const found = each.state().pages.get(page.id);
    expect(found?.notebookId).toBe(notebook.id);
    expect(found?.page.entries.map(({ id }) => id).toSorted()).toEqual(
      [...(sample.state.pages.get(page.id)?.page.entries ?? []), added]
        .map(({ id }) => id)
        .toSorted(),
    );
  }
  await expect(readFile(join(folder, stray))).rejects.toThrow('ENOENT');
});

test('a page that no notebook names is taken in by the one in whose folder it lies', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const { page, second, notebook } = sample;
  await rewrite(join(folder, filesOf(sample).notebook), (bytes) =>
    edit(bytes, (value) => ({ ...value, pages: [second.id] })),
  );
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  for (const each of [store, await look(folder)]) {
    expect(each.state().notebooks.get(notebook.id)?.pages).toEqual([page.id, second.id]);
  }
});

test('a notebook that journal.json does not name is taken in', async () => {
  const folder = await makeTemporaryFolder();
  const { notebook, other } = await copySample(folder);
  await rewrite(join(folder, 'journal.json'), (bytes) =>
    edit(bytes, (value) => ({ ...value, notebooks: [other.id] })),
  );
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  for (const each of [store, await look(folder)]) {
    expect(each.state().journal.notebooks).toEqual([notebook.id, other.id]);
  }
});
