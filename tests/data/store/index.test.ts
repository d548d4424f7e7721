import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import { nodeFileSystem } from '../../../data/node-file-system.ts';
import { summarizePage } from '../../../shared/pages/page-summary.ts';
import { takeSnapshot } from '../../../shared/session/session-state.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { filesOf, rewrite } from '../support/damages.ts';
import { readTree } from '../support/read-tree.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { doElsewhere, editByHand } from './support/outside.ts';

const NOTE = { kind: 'note', text: '하나' } as const;

/** A journal that was opened and closed with an index. */
async function makeIndexed() {
  const folder = await makeTemporaryFolder();
  const index = join(await makeTemporaryFolder(), 'index');
  const sample = await copySample(folder);
  await (await reopen(folder, {}, { index })).close();
  return { folder, index, sample, pagePath: join(folder, filesOf(sample).page) };
}

/** A disk that gives no page before it is told to. */
function makeSlowDisk() {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const read: string[] = [];
  async function wait(path: string): Promise<void> {
    if (!path.includes('pages')) return;
    read.push(path);
    await gate;
  }
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    readFile: async (path) => {
      await wait(path);
      return nodeFileSystem.readFile(path);
    },
    readWithStat: async (path) => {
      await wait(path);
      return nodeFileSystem.readWithStat(path);
    },
  };
  return { fileSystem, read, letGo };
}

test('without an index everything is read at the opening', async () => {
  const folder = await makeTemporaryFolder();
  const { state } = await copySample(folder);
  const index = join(await makeTemporaryFolder(), 'index');
  const store = await reopen(folder, {}, { index });
  expect(store.unread().size).toBe(0);
  expect(store.state()).toEqual(state);
});

test('with an index a journal opens before its pages are read, and shows them', async () => {
  const { folder, index, sample } = await makeIndexed();
  const disk = makeSlowDisk();
  const store = await reopen(folder, { fileSystem: disk.fileSystem }, { index });
  expect(store.state().pages.size).toBe(0);
  expect(store.state().notebooks).toEqual(sample.state.notebooks);
  const expected = [...sample.state.pages].map(([id, { notebookId, page }]) => {
    return [id, JSON.parse(JSON.stringify(summarizePage(notebookId, page)))];
  });
  expect(store.unread()).toEqual(new Map(expected as never));
  expect(takeSnapshot(store.state(), store.unread()).pages).toEqual(
    takeSnapshot(sample.state).pages,
  );
  expect(store.damaged).toEqual([]);
  let told = 0;
  store.watchStanding(() => {
    told += 1;
  });
  disk.letGo();
  must(await store.whenRead());
  expect(told).toBeGreaterThan(0);
  expect(store.unread().size).toBe(0);
  expect(store.state()).toEqual(sample.state);
});

test('one page is given at once, and a command waits for the whole', async () => {
  const { folder, index, sample } = await makeIndexed();
  const { page, second } = sample;
  const disk = makeSlowDisk();
  const store = await reopen(folder, { fileSystem: disk.fileSystem }, { index });
  let isDone = false;
  const pending = store.execute('addEntry', { pageId: second.id, entry: NOTE }).then((answer) => {
    isDone = true;
    return answer;
  });
  const given = store.page(page.id);
  expect(isDone).toBe(false);
  disk.letGo();
  expect(must(await given)).toEqual(sample.state.pages.get(page.id)?.page);
  must(await pending);
  expect((await look(folder)).state()).toEqual(store.state());
  expect(must(await store.page(second.id)).entries).toHaveLength(2);
  expect(await store.page(sample.quote.id)).toEqual({
    ok: false,
    error: { code: 'not-found', kind: 'page', name: sample.quote.id },
  });
});

test('every change of a run is in the next index', async () => {
  const { folder, index, sample } = await makeIndexed();
  const { page, second, notebook } = sample;
  const store = await reopen(folder, {}, { index });
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  must(await store.execute('removePage', { pageId: second.id }));
  const added = must(await store.execute('addPage', { notebookId: notebook.id, title: '새' }));
  await store.close();
  const disk = makeSlowDisk();
  const again = await reopen(folder, { fileSystem: disk.fileSystem }, { index });
  expect([...again.unread().keys()].toSorted()).toEqual([page.id, added.id].toSorted());
  expect(again.unread().get(page.id)?.counts.quote).toBe(2);
  disk.letGo();
  must(await again.whenRead());
  expect(again.state()).toEqual(store.state());
});

describe('what is not as the index knows it is read at the opening', () => {
  test('a page that was changed, with its time and size as before', async () => {
    const { folder, index, sample, pagePath } = await makeIndexed();
    await editByHand(pagePath, (value) => value);
    const { mtime, atime, size } = await stat(pagePath);
    await rewrite(pagePath, (bytes) =>
      Buffer.from(`${bytes}`.replace('Rich Dad Poor Dad', 'Rich Dad Poor Mum')),
    );
    await utimes(pagePath, atime, mtime);
    expect((await stat(pagePath)).size).toBe(size);
    const store = await reopen(folder, {}, { index });
    expect(store.unread().has(sample.page.id)).toBe(false);
    expect(store.state().pages.get(sample.page.id)?.page.title).toBe('Rich Dad Poor Mum');
  });

  test('a page that is new, one that is gone, one that is hurt', async () => {
    const { folder, index, sample, pagePath } = await makeIndexed();
    let pageId = '';
    await doElsewhere(folder, async (other) => {
      const input = { notebookId: sample.other.id, title: '새' };
      pageId = must(await other.execute('addPage', input)).id;
    });
    await rm(pagePath);
    const second = `notebooks/${sample.notebook.id}/pages/${sample.second.id}.json`;
    await writeFile(join(folder, second), '');
    const store = await reopen(folder, {}, { index });
    must(await store.whenRead());
    expect([...store.state().pages.keys()]).toEqual([pageId]);
    expect(store.damaged.map(({ reason }) => reason).toSorted()).toEqual(['empty', 'missing']);
  });
});

test.each<readonly [string, (text: string, root: string) => string]>([
  ['is empty', () => ''],
  ['is cut off', (text) => text.slice(0, -40)],
  ['is no text', () => '\0\0\0'],
  ['is of another journal', (text, root) => text.replace(root, '/elsewhere')],
  ['is of another version', (text) => text.replace(/"version":\d+/, '"version":1')],
  ['names other files', (text) => text.replaceAll('/pages/', '/../')],
  ['has the summary of another page', swapSummaries],
  ['has no summaries', (text) => text.replace(/,\{"id".*\]$/gm, ']')],
])('an index that %s is not believed', async (_name, change) => {
  const { folder, index, sample } = await makeIndexed();
  const text = await readFile(index, 'utf8');
  const changed = change(text, folder);
  expect(changed).not.toBe(text);
  await writeFile(index, changed);
  const store = await reopen(folder, {}, { index });
  expect(store.unread().size).toBe(0);
  expect(store.state()).toEqual(sample.state);
  await store.close();
  // And is made anew.
  expect((await reopen(folder, {}, { index })).unread().size).toBe(2);
});

function swapSummaries(text: string): string {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as unknown[]);
  const summaries = parsed.map((line) => line.at(-1)).toReversed();
  const swapped = parsed.map((line, at) => JSON.stringify([...line.slice(0, -1), summaries[at]]));
  return `${[head, ...swapped].join('\n')}\n`;
}

test('an index that cannot be written is no failure, and nothing of the journal is changed by one', async () => {
  const { folder, sample } = await makeIndexed();
  const before = await readTree(folder);
  const index = join(folder, 'nowhere', 'index');
  const store = await reopen(folder, {}, { index });
  await store.close();
  expect(await readTree(folder)).toEqual(before);
  const again = await reopen(folder, {}, { index, access: 'read' });
  expect(again.state()).toEqual(sample.state);
});

test('where the rest cannot be read now nothing is saved, and it is read when that has passed', async () => {
  const { folder, index, sample } = await makeIndexed();
  let isOut = true;
  const readWithStat: FileSystem['readWithStat'] = async (path) => {
    if (path.includes('pages') && isOut) throw Object.assign(new Error(), { code: 'EMFILE' });
    return nodeFileSystem.readWithStat(path);
  };
  const store = await reopen(
    folder,
    { fileSystem: { ...nodeFileSystem, readWithStat } },
    { index },
  );
  expect(await store.whenRead()).toMatchObject({ ok: false, error: { code: 'read-failed' } });
  expect(store.readOnly).toMatchObject({ code: 'read-failed', reason: 'EMFILE' });
  // They are shown still.
  expect(store.unread().size).toBe(2);
  expect(await store.execute('addChild', { name: '지우' })).toMatchObject({ ok: false });
  isOut = false;
  await store.retryAccess();
  expect(store.readOnly).toBeNull();
  expect(store.state()).toEqual(sample.state);
  expect(store.unread().size).toBe(0);
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
});
