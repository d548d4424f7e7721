import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../../data/backups/list-backups.ts';
import { type BackupOptions, makeBackup, thinBackups } from '../../../data/backups/make-backup.ts';
import { type LeftOutFile, listRawFiles } from '../../../data/backups/raw-journal-files.ts';
import { UnsyncedError } from '../../../data/durable-write.ts';
import type { FileSystem } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import type { BackupReason } from '../../../shared/backups/backup.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { readZipBytes, readZipTexts, toFiles } from './support/zip-contents.ts';

const nodeFileSystem = createNodeFileSystem();
const NOW = new Date('2026-11-24T10:15:00.500Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const TREE = {
  'journal.json': '{}\n',
  'notebooks/n/pages/p.json': '책'.repeat(5000),
  'x.png': 'x',
};
const dayOf = (time: Date) => time.toISOString().slice(0, 10);

async function makeJournal(root: string): Promise<void> {
  await mkdir(join(root, 'notebooks/n/pages'), { recursive: true });
  for (const [path, text] of Object.entries(TREE)) await writeFile(join(root, path), text);
}

function backUp(root: string, options: Partial<BackupOptions> = {}) {
  const { fileSystem = nodeFileSystem } = options;
  const files = listRawFiles(fileSystem, root);
  return makeBackup({ fileSystem, root, reason: 'daily', now: NOW, dayOf, files, ...options });
}

const listNames = (root: string) => readdir(join(root, 'backups'));
const nameAt = (days: number, reason: BackupReason = 'daily') =>
  `${dayOf(new Date(NOW.getTime() + days * DAY_MS))}T101500Z-${reason}.zip`;

test('a journal is backed up into a folder that is made, and the zip holds it all', async () => {
  const root = await makeTemporaryFolder();
  await makeJournal(root);
  const made = await backUp(root);
  const path = join(root, 'backups', made.name);
  expect(made).toEqual({ name: nameAt(0), files: 3, bytes: (await stat(path)).size });
  expect(await readZipTexts(path)).toEqual(TREE);
});

test('two backups of one second are two files, and neither holds the other', async () => {
  const root = await makeTemporaryFolder();
  await makeJournal(root);
  const first = await backUp(root, { reason: 'by-hand' });
  const bytes = await readFile(join(root, 'backups', first.name));
  const second = await backUp(root, { reason: 'by-hand' });
  expect(second.name).toBe('2026-11-24T101501Z-by-hand.zip');
  expect(await readFile(join(root, 'backups', first.name))).toEqual(bytes);
  expect(await readZipTexts(join(root, 'backups', second.name))).toEqual(TREE);
});

test('two months of days leave what thinning keeps, and no file of another name is touched', async () => {
  const root = await makeTemporaryFolder();
  await mkdir(join(root, 'backups'));
  await writeFile(join(root, 'backups', 'my own.zip'), 'mine');
  for (let day = 0; day <= 60; day += 1) {
    const now = new Date(NOW.getTime() + day * DAY_MS);
    await backUp(root, { now, files: toFiles({ day: `${day}` }) });
  }
  const names = (await listNames(root)).toSorted();
  expect(names).toContain('my own.zip');
  expect(names[0]).toBe('2026-11-30T101500Z-daily.zip');
  expect(names.filter((name) => name.includes('daily'))).toHaveLength(12);
  expect(await readZipTexts(join(root, 'backups', nameAt(60)))).toEqual({ day: '60' });
});

test('one that is about to be restored can be kept', async () => {
  const root = await makeTemporaryFolder();
  const first = await backUp(root, { files: toFiles(TREE) });
  const later = new Date(NOW.getTime() + 3 * 60 * 60 * 1000);
  await backUp(root, { now: later, keep: [first.name], files: toFiles(TREE) });
  expect(await listNames(root)).toContain(first.name);
  const options = { fileSystem: nodeFileSystem, root, now: later, dayOf };
  expect(await thinBackups({ ...options, keep: [first.name] })).toEqual([]);
  expect(await thinBackups(options)).toEqual([first.name]);
});

test('what a stopped backup left is taken away after a day, not before', async () => {
  const root = await makeTemporaryFolder();
  await mkdir(join(root, 'backups'));
  const name = `.${nameAt(0)}.0e1d7b8e-6a57-4a76-9f5c-5f8f2c2f1a11.tmp`;
  await writeFile(join(root, 'backups', name), 'half');
  await utimes(join(root, 'backups', name), NOW, NOW);
  await backUp(root, { files: toFiles(TREE) });
  expect(await listNames(root)).toContain(name);
  const now = new Date(NOW.getTime() + 2 * DAY_MS);
  await thinBackups({ fileSystem: nodeFileSystem, root, now, dayOf });
  expect(await listNames(root)).toEqual([nameAt(0)]);
});

test('a backup that cannot be removed fails thinning in the end, not the backup', async () => {
  const root = await makeTemporaryFolder();
  const days = [0, 1, 2].map((day) => new Date(NOW.getTime() + day * 60_000));
  const stuck: FileSystem = {
    ...nodeFileSystem,
    sleep: async () => undefined,
    unlink: async (path) => {
      if (path.endsWith(nameAt(0))) throw Object.assign(new Error('stuck'), { code: 'EBUSY' });
      await nodeFileSystem.unlink(path);
    },
  };
  for (const now of days) await backUp(root, { now, fileSystem: stuck, files: toFiles(TREE) });
  expect((await listNames(root)).toSorted()).toEqual([nameAt(0), '2026-11-24T101700Z-daily.zip']);
  const thinning = thinBackups({ fileSystem: stuck, root, now: NOW, dayOf });
  await expect(thinning).rejects.toMatchObject({ code: 'EBUSY' });
});

test('a folder that is gone is not made again', async () => {
  const root = join(await makeTemporaryFolder(), 'gone');
  await expect(backUp(root, { files: toFiles(TREE) })).rejects.toMatchObject({ code: 'ENOENT' });
});

/** Makes a backup beside an older one, with a fault at the n-th operation. */
async function failOnce(n: number, fault: 'EIO' | 'ENOSPC' | 'short', always: boolean) {
  const root = await makeTemporaryFolder();
  await makeJournal(root);
  const yesterday = new Date(NOW.getTime() - DAY_MS);
  await backUp(root, { now: yesterday, files: toFiles({ old: 'old' }) });
  const old = await readFile(join(root, 'backups', nameAt(-1)));
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(n, fault, always);
  const leftOut: LeftOutFile[] = [];
  const files = listRawFiles(fileSystem, root, (file) => leftOut.push(file));
  const error = await backUp(root, { fileSystem, files }).then(
    () => null,
    (thrown) => thrown,
  );
  const wasHit = fileSystem.calls().length >= n;
  return { root, old, error, leftOut, wasHit };
}

const cases = [
  ['EIO', false],
  ['EIO', true],
  ['ENOSPC', false],
  ['short', false],
] as const;

test.each(cases)(
  '%s at every operation in turn (and at every later one: %s): a whole backup or none, and the older one untouched',
  async (fault, always) => {
    let outcome: Awaited<ReturnType<typeof failOnce>>;
    let n = 0;
    do {
      n += 1;
      outcome = await failOnce(n, fault, always);
      const { root, old, error, leftOut } = outcome;
      expect(await readFile(join(root, 'backups', nameAt(-1)))).toEqual(old);
      const isThere = (await listNames(root)).includes(nameAt(0));
      expect(isThere).toBe(error === null || error instanceof UnsyncedError);
      // A disk that fails for good keeps a half one from being taken away; it has no backup's name.
      expect(await listBackups(nodeFileSystem, root)).toHaveLength(isThere ? 2 : 1);
      if (!always) expect(await listNames(root)).toHaveLength(isThere ? 2 : 1);
      if (!isThere) continue;
      const texts = await readZipTexts(join(root, 'backups', nameAt(0)));
      const isToldOf = (path: string) => leftOut.some((file) => path.startsWith(file.path));
      expect(texts).toEqual(
        Object.fromEntries(Object.entries(TREE).filter(([path]) => !isToldOf(path))),
      );
    } while (outcome.wasHit);
    expect(outcome.error).toBeNull();
    expect(n).toBeGreaterThan(15);
  },
);

test('a full disk: an error, no new file, the older backup untouched; with space again it works', async (context) => {
  const disk = await mountSmallDisk(context, 512 * 1024);
  const root = join(disk.folder, 'journal');
  await mkdir(root);
  const small = { 'a.png': randomBytes(100_000) };
  await backUp(root, { files: toFiles(small) });
  const now = new Date(NOW.getTime() + DAY_MS);
  const large = { 'b.png': randomBytes(600_000) };
  const failing = backUp(root, { now, files: toFiles(large) });
  await expect(failing).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await listNames(root)).toEqual([nameAt(0)]);
  expect([...(await readZipBytes(join(root, 'backups', nameAt(0)))).keys()]).toEqual(['a.png']);
  await backUp(root, { now, files: toFiles(small) });
  expect(await listNames(root)).toHaveLength(2);
});
