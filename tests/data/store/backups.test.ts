import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import { nodeFileSystem } from '../../../data/node-file-system.ts';
import { isBackupDue, timeOfLastChange } from '../../../data/store/backup-due.ts';
import { must } from '../../shared/support/must.ts';
import { QUOTE } from '../../shared/support/sample-state.ts';
import { readZipBytes } from '../backups/support/zip-contents.ts';
import { contentsOf } from '../support/contents-of.ts';
import { filesOf } from '../support/damages.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { readContents } from '../support/read-tree.ts';
import { copySample, look, reopen } from '../support/sample-journal.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const HOUR = 60 * 60 * 1000;
// The middle of a day wherever the computer is.
const NOON = new Date(2026, 2, 10, 12).getTime();

describe('the backup of the day', () => {
  const madeAt = (time: number, reason: 'daily' | 'by-hand' | 'before-restore' = 'daily') => {
    return [{ name: 'x', time: new Date(time), reason, bytes: 1 }];
  };

  test.each([
    ['where there is none', [], NOON, true],
    ['where nothing was ever changed', [], 0, false],
    ['where nothing was changed since the last', madeAt(NOON - 48 * HOUR), NOON - 50 * HOUR, false],
    ['of a day with a change since yesterday', madeAt(NOON - 24 * HOUR), NOON - HOUR, true],
    ['on a day that has one from just before', madeAt(NOON - 3 * HOUR), NOON - HOUR, false],
    ['on a day that has one from hours before', madeAt(NOON - 4 * HOUR), NOON - HOUR, true],
    ['with one made by hand just before', madeAt(NOON - HOUR, 'by-hand'), NOON - 1, false],
    ['with only one that undoes something', madeAt(NOON - HOUR, 'before-restore'), NOON - 1, true],
  ] as const)('%s: due or not', (_name, backups, lastChange, isDue) => {
    expect(isBackupDue(backups, lastChange, new Date(NOON))).toBe(isDue);
  });

  test('is about every kind of change', async () => {
    const folder = await makeTemporaryFolder();
    const { child, notebook, page, letter } = await copySample(folder);
    const clock = { now: NOON };
    const store = await reopen(folder, { now: () => new Date(clock.now) });
    for (const [name, input] of [
      ['updateChild', { childId: child.id, changes: { calledAs: '휀아' } }],
      ['updateSettings', { theme: 'dark' }],
      ['setGoal', { year: 2026, target: 12 }],
      ['updateParent', { name: '민수' }],
      ['updateNotebook', { notebookId: notebook.id, changes: { title: '새' } }],
      ['addEntry', { pageId: page.id, entry: QUOTE }],
      ['updateLetter', { letterId: letter.id, changes: { opening: '안녕' } }],
      ['removeLetter', { letterId: letter.id }],
      ['removePage', { pageId: page.id }],
    ] as const) {
      clock.now += HOUR;
      must(await store.execute(name, input));
      expect(timeOfLastChange(store.state())).toBe(clock.now);
    }
  });

  test('is made when it is due, and not again before something has changed', async () => {
    const folder = await makeTemporaryFolder();
    const { page } = await copySample(folder);
    const clock = { now: NOON };
    const store = await reopen(folder, { now: () => new Date(clock.now) });
    const made = must(await store.backUp());
    expect(made?.name).toMatch(/-daily\.zip$/);
    expect(must(await store.backups())).toMatchObject([{ name: made?.name, reason: 'daily' }]);
    clock.now += 48 * HOUR;
    expect(must(await store.backUp())).toBeNull();
    must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
    clock.now += HOUR;
    expect(must(await store.backUp())?.name).toMatch(/-daily\.zip$/);
    expect(must(await store.backUp())).toBeNull();
    const byHand = must(await store.backUp({ always: true }));
    expect(byHand?.name).toMatch(/-by-hand\.zip$/);
    expect(must(await store.backups())).toHaveLength(3);
  });
});

test('a backup holds every file as it lies there, pictures and hurt ones too', async () => {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  await mkdir(join(folder, 'attachments'));
  await writeFile(join(folder, 'attachments/0.jpg'), Buffer.from([1, 2, 3]));
  await writeFile(join(folder, filesOf(sample).letter), '{"half": ');
  await writeFile(join(folder, 'notes.txt'), 'x');
  const before = await readContents(folder);
  const store = await reopen(folder);
  const { name } = must(await store.backUp({ always: true })) ?? expect.fail();
  const zip = await readZipBytes(join(folder, 'backups', name));
  const files = Object.entries(before).filter(([path]) => path.includes('.'));
  expect(Object.fromEntries([...zip].map(([path, bytes]) => [path, bytes.toString()]))).toEqual(
    Object.fromEntries(files),
  );
});

function makeSignal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** A disk that begins to write a backup and then waits until it is let go on. */
function makeSlowDisk() {
  const begun = makeSignal();
  const gate = makeSignal();
  const createFile: FileSystem['createFile'] = async (path, mode) => {
    const file = await nodeFileSystem.createFile(path, mode);
    if (!path.includes('backups')) return file;
    return {
      ...file,
      write: async (bytes) => {
        begun.give();
        await gate.given;
        return file.write(bytes);
      },
    };
  };
  const fileSystem: FileSystem = { ...nodeFileSystem, createFile };
  return { fileSystem, begun: begun.given, goOn: gate.give };
}

test('a backup holds one moment, whatever is saved meanwhile; commands do not wait for it', async () => {
  const folder = await makeTemporaryFolder();
  const { page, second, notebook, other, quote } = await copySample(folder);
  const disk = makeSlowDisk();
  const store = await reopen(folder, { fileSystem: disk.fileSystem });
  const before = contentsOf(store.state());
  const making = store.backUp({ always: true });
  await disk.begun;
  must(await store.execute('removeEntry', { pageId: page.id, entryId: quote.id }));
  must(await store.execute('removePage', { pageId: second.id }));
  must(await store.execute('addPage', { notebookId: other.id, title: '새' }));
  must(await store.execute('removeNotebook', { notebookId: notebook.id }));
  must(await store.execute('addChild', { name: '지우' }));
  disk.goOn();
  const { name } = must(await making) ?? expect.fail();
  must(await store.restoreBackup(name));
  expect(contentsOf(store.state())).toEqual(before);
  expect((await look(folder)).state()).toEqual(store.state());
});

test('two backups at once are two, each whole', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const store = await reopen(folder);
  const made = await Promise.all([1, 2].map(() => store.backUp({ always: true })));
  const names = made.map((each) => must(each)?.name ?? '');
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect((await readZipBytes(join(folder, 'backups', name))).size).toBe(7);
  }
});

test.each([
  ['its signal', true],
  ['the close of the journal', false],
])('a backup that is stopped by %s leaves nothing', async (_name, isSignal) => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const store = await reopen(folder);
  const stop = new AbortController();
  let files = 0;
  const onProgress = () => {
    files += 1;
    if (files !== 2) return;
    if (isSignal) stop.abort();
    else void store.close();
  };
  const made = await store.backUp({ always: true, signal: stop.signal, onProgress });
  expect(made.ok).toBe(false);
  await store.close();
  expect(await readdir(join(folder, 'backups')).catch(() => [])).toEqual([]);
});

test('a full disk: no backup, the older ones stay, saving goes on', async () => {
  const folder = await makeTemporaryFolder();
  const { page } = await copySample(folder);
  const fileSystem = createFaultyFileSystem();
  const store = await reopen(folder, { fileSystem });
  const first = must(await store.backUp({ always: true }))?.name ?? '';
  const bytes = await readFile(join(folder, 'backups', first));
  fileSystem.failOnly('write', 'ENOSPC', 1, 1);
  expect(await store.backUp({ always: true })).toEqual({
    ok: false,
    error: { code: 'disk-full', path: 'backups' },
  });
  must(await store.execute('addEntry', { pageId: page.id, entry: QUOTE }));
  expect(await readdir(join(folder, 'backups'))).toEqual([first]);
  expect(await readFile(join(folder, 'backups', first))).toEqual(bytes);
});

test('a folder of backups that cannot be listed is an error, not none', async () => {
  const folder = await makeTemporaryFolder();
  await copySample(folder);
  const readFolder: typeof nodeFileSystem.readdir = async (path) => {
    if (path.endsWith('backups')) throw Object.assign(new Error(), { code: 'EIO' });
    return nodeFileSystem.readdir(path);
  };
  const store = await reopen(folder, { fileSystem: { ...nodeFileSystem, readdir: readFolder } });
  const error = { code: 'read-failed', path: 'backups', reason: 'EIO' };
  expect(await store.backups()).toEqual({ ok: false, error });
  expect(await store.backUp()).toEqual({ ok: false, error });
});
