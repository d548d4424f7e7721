import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCK_FILE } from '../../../data/lock/lock-file.ts';
import { defaultStoreDeps } from '../../../data/store-deps.ts';
import { must } from '../../shared/support/must.ts';
import { isFull } from '../faults/fault-size.ts';
import { listContents, listMissing } from '../faults/support/state-key.ts';
import { startTypeScript } from '../lock/support/run-typescript.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents } from '../support/read-tree.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { textsOf } from './support/shared-sample.ts';

const HOLDER = join(import.meta.dirname, 'support/hold-journal.ts');
const ADDER = join(import.meta.dirname, 'support/keep-adding.ts');
const NOTE = { kind: 'note', text: '여기서' } as const;

async function makeJournal() {
  const folder = await makeTemporaryFolder();
  return { folder, sample: await copySample(folder) };
}

describe('a journal that another process has open', () => {
  test('opens for reading and says who has it; it is written once the other one ends', async () => {
    const { folder, sample } = await makeJournal();
    const other = await startTypeScript(HOLDER, [folder]);
    expect(await other.nextLine()).toBe('open');
    const store = await reopen(folder);
    const locked = { code: 'locked', pid: other.child.pid, program: 'cli' };
    expect(store.readOnly).toMatchObject(locked);
    const before = await readContents(folder);
    const [pageId] = store.state().pages.keys();
    expect(await store.execute('addEntry', { pageId, entry: NOTE })).toMatchObject({
      ok: false,
      error: locked,
    });
    expect(await store.backUp({ always: true })).toMatchObject({ ok: false, error: locked });
    expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    await store.retryAccess();
    expect(store.readOnly).toMatchObject(locked);
    expect(await readContents(folder)).toEqual(before);

    other.writeLine('add 저쪽에서');
    await other.nextLine();
    must(await store.refresh());
    expect(textsOf(store, pageId ?? '')).toContain('저쪽에서');
    other.writeLine('add 한 번 더');
    await other.nextLine();
    other.writeLine('close');
    expect(await other.nextLine()).toBe('closed');
    let told = 0;
    store.watchStanding(() => {
      told += 1;
    });
    await store.retryAccess();
    expect(store.readOnly).toBeNull();
    expect(told).toBeGreaterThan(0);
    expect(textsOf(store, pageId ?? '')).toContain('한 번 더');
    must(await store.execute('addEntry', { pageId, entry: NOTE }));
    expect((await look(folder)).state()).toEqual(store.state());
    expect(sample.state.pages.has(pageId ?? '')).toBe(true);
  });

  test('that was killed is open at once, with everything that it had answered', async () => {
    const { folder } = await makeJournal();
    const other = await startTypeScript(HOLDER, [folder]);
    await other.nextLine();
    other.writeLine('add 마지막');
    await other.nextLine();
    other.child.kill('SIGKILL');
    await other.ended;
    expect(await readdir(folder)).toContain(LOCK_FILE);
    const store = await reopen(folder);
    expect(store.readOnly).toBeNull();
    const [pageId] = store.state().pages.keys();
    expect(textsOf(store, pageId ?? '')).toContain('마지막');
  });

  test('is waited for where that is asked for', async () => {
    const { folder } = await makeJournal();
    const other = await startTypeScript(HOLDER, [folder]);
    await other.nextLine();
    const pending = reopen(folder, {}, { waitMs: 30_000 });
    other.writeLine('close');
    expect((await pending).readOnly).toBeNull();
  });
});

describe('a lock that is lost while the journal is open', () => {
  const STRANGER = { format: 'bookletter/lock', version: 1, id: 'x', host: 'laptop', pid: 7 };

  test('to another program: the next save is refused, and nothing is written', async () => {
    const { folder, sample } = await makeJournal();
    const store = await reopen(folder);
    await writeFile(join(folder, LOCK_FILE), JSON.stringify(STRANGER));
    const before = await readContents(folder);
    const state = store.state();
    const input = { pageId: sample.page.id, entry: NOTE };
    const refused = await store.execute('addEntry', input);
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked', host: 'laptop', pid: 7 } });
    expect(store.readOnly).toMatchObject({ code: 'locked', host: 'laptop' });
    expect(store.state()).toBe(state);
    expect(await store.execute('addEntry', input)).toEqual(refused);
    await store.close();
    // The other's lock is not taken away.
    expect(await readContents(folder)).toEqual(before);
  });

  test('because its file is gone: refused, until it is taken again', async () => {
    const { folder, sample } = await makeJournal();
    const store = await reopen(folder);
    await rm(join(folder, LOCK_FILE));
    const input = { pageId: sample.page.id, entry: NOTE };
    expect(await store.execute('addEntry', input)).toMatchObject({ error: { code: 'locked' } });
    await store.retryAccess();
    must(await store.execute('addEntry', input));
    expect(await readdir(folder)).toContain(LOCK_FILE);
    expect((await look(folder)).state()).toEqual(store.state());
  });

  test('and the disk cannot tell: refused, and the lock is kept', async () => {
    const { folder, sample } = await makeJournal();
    const fileSystem = createFaultyFileSystem();
    const lock = { ...defaultStoreDeps.lock };
    const store = await reopen(folder, { fileSystem, lock });
    const input = { pageId: sample.page.id, entry: NOTE };
    fileSystem.failAt(1, 'EIO');
    expect(await store.execute('addEntry', input)).toMatchObject({
      ok: false,
      error: { code: 'write-failed' },
    });
    fileSystem.heal();
    expect(store.readOnly).toBeNull();
    must(await store.execute('addEntry', input));
  });
});

test('where the folder may not be written the journal opens, says so, and is written once it may be', async () => {
  const { folder, sample } = await makeJournal();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failOnly('checkWritable', 'EACCES');
  const before = await readContents(folder);
  const store = await reopen(folder, { fileSystem });
  expect(store.readOnly).toEqual({ code: 'read-only', path: folder });
  expect(await readContents(folder)).toEqual(before);
  fileSystem.heal();
  await store.retryAccess();
  must(await store.execute('addEntry', { pageId: sample.page.id, entry: NOTE }));
});

test('what was sent before the close is done, and nothing after it', async () => {
  const { folder, sample } = await makeJournal();
  const store = await reopen(folder);
  const input = { pageId: sample.page.id, entry: NOTE };
  const sent = store.execute('addEntry', input);
  const closed = store.close();
  const late = store.execute('addEntry', input);
  must(await sent);
  await closed;
  const over = { ok: false, error: { code: 'no-journal-open' } };
  expect(await late).toEqual(over);
  await store.retryAccess();
  expect(await store.execute('addEntry', input)).toEqual(over);
  expect(await store.undo()).toMatchObject({ ok: false });
  expect(await readdir(folder)).not.toContain(LOCK_FILE);
  expect(textsOf(await look(folder), sample.page.id).filter((text) => text === NOTE.text)).toEqual([
    NOTE.text,
  ]);
});

test('two processes on one folder: no read is corrupt, nothing that was acknowledged is lost', {
  timeout: 180_000,
}, async () => {
  const { folder, sample } = await makeJournal();
  const everything = listContents(sample.state);
  const milliseconds = isFull ? 60_000 : 3_000;
  const runs = await Promise.all(
    ['하나', '둘'].map((tag) => startTypeScript(ADDER, [folder, String(milliseconds), tag])),
  );
  for (const run of runs) expect(await run.nextLine()).toBe('ready');
  let isOver = false;
  const counts = runs.map(async ({ nextLine }) => {
    for (let count = 0; ; count += 1) {
      const line = await nextLine();
      if (line === 'done') return count;
      everything.add(line);
    }
  });
  const ended = Promise.all(counts).finally(() => {
    isOver = true;
  });
  let reads = 0;
  while (!isOver) {
    const seen = await look(folder);
    expect(seen.damaged).toEqual([]);
    await seen.close();
    reads += 1;
  }
  const [first = 0, second = 0] = await ended;
  expect(Math.min(first, second)).toBeGreaterThan(0);
  expect(first + second).toBeGreaterThan(10);
  expect(reads).toBeGreaterThan(10);
  const store = await reopen(folder);
  expect(store.damaged).toEqual([]);
  expect(listMissing(store.state(), everything)).toEqual([]);
  await store.close();
  const names = (await readdir(folder, { recursive: true })).join('\n');
  expect(names).not.toMatch(/\.tmp|bookletter-lock/);
  expect(JSON.parse(await readFile(join(folder, 'journal.json'), 'utf8')).version).toBe(2);
});
