import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type LeftOutFile, listRawFiles } from '../../../data/backups/raw-journal-files.ts';
import type { FileSystem } from '../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const nodeFileSystem = createNodeFileSystem();
const canLink = process.platform !== 'win32';

async function makeTree(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), path);
  }
}

async function collect(root: string, fileSystem: FileSystem = nodeFileSystem) {
  const leftOut: LeftOutFile[] = [];
  const texts: Record<string, string> = {};
  for await (const { path, bytes } of listRawFiles(fileSystem, root, (file) =>
    leftOut.push(file),
  )) {
    texts[path] = Buffer.from(bytes).toString();
  }
  return { texts, leftOut };
}

const KEPT = [
  'attachments/a.png',
  'journal.json',
  'notebooks/n/backups/deep.json',
  'notebooks/n/pages/damaged copy.json',
  'trash/x',
  '메모.txt',
];

test('every file is given as it lies there, but for the backups and what is hidden', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, [
    ...KEPT,
    'backups/2026-11-24T101500Z-daily.zip',
    'backups/deep/a',
    '.bookletter-lock',
    '.bookletter-lock.1',
    '.stfolder/a',
    'notebooks/.git/config',
    'notebooks/n/.page.json.0e1d7b8e-6a57-4a76-9f5c-5f8f2c2f1a11.tmp',
  ]);
  await mkdir(join(root, 'letters'));
  const { texts, leftOut } = await collect(root);
  expect(texts).toEqual(Object.fromEntries(KEPT.map((path) => [path, path])));
  expect(leftOut).toEqual([]);
});

test('a file has its time', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, ['a']);
  const at = new Date('2020-02-03T04:05:06.000Z');
  await utimes(join(root, 'a'), at, at);
  const { value } = await listRawFiles(nodeFileSystem, root).next();
  expect(value).toEqual({ path: 'a', bytes: Buffer.from('a'), at });
});

test.runIf(canLink)('links are read as what they lead to, and loops end', async () => {
  const above = await makeTemporaryFolder();
  const root = join(above, 'journal');
  await makeTree(above, ['journal/a/file', 'journal/backups/old.zip', 'cloud/deep/page', 'photo']);
  const link = (target: string, path: string) => symlink(target, join(above, path));
  await link('../photo', 'journal/linked-file');
  await link('../cloud', 'journal/linked-folder');
  await link('../cloud', 'journal/linked-folder-again');
  await link('a', 'journal/inner');
  await link('nowhere', 'journal/broken');
  await link('backups', 'journal/to-backups');
  // Loops: to the journal, to above it, to its own folder, to itself, and through the cloud back to all of them.
  await link('.', 'journal/loop');
  await link('../..', 'journal/loop-above');
  await link('.', 'journal/a/loop');
  await link('self', 'journal/self');
  await link('../journal', 'cloud/back');
  await link('..', 'cloud/deep/up');
  await link('..', 'cloud/above');
  const { texts, leftOut } = await collect(root);
  expect(texts).toEqual({
    'a/file': 'journal/a/file',
    'inner/file': 'journal/a/file',
    'linked-file': 'photo',
    'linked-folder/deep/page': 'cloud/deep/page',
  });
  expect(leftOut).toEqual([{ path: 'self', reason: 'ELOOP' }]);
});

test.runIf(canLink)('backups that lie elsewhere are not backed up either', async () => {
  const above = await makeTemporaryFolder();
  const root = join(above, 'journal');
  await makeTree(above, ['journal/a', 'disk/backups/old.zip']);
  await symlink('../disk/backups', join(root, 'backups'));
  await symlink('../disk', join(root, 'disk'));
  expect((await collect(root)).texts).toEqual({ a: 'journal/a' });
});

test.runIf(canLink)('a name that a zip cannot hold is told', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, ['a\\b', 'c: notes.txt', 'd']);
  await writeFile(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0x66, 0xff)]), '');
  const { texts, leftOut } = await collect(root);
  expect(texts).toEqual({ d: 'd' });
  expect(leftOut).toEqual([
    { path: 'a\\b', reason: 'unsafe-path' },
    { path: 'c: notes.txt', reason: 'unsafe-path' },
    { path: 'f\uFFFD', reason: 'ENOENT' },
  ]);
});

test('a file that is too large for a zip is told and not read', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, ['film', 'page']);
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    lstat: async (path) => {
      const stat = await nodeFileSystem.lstat(path);
      return path.endsWith('film') ? { ...stat, size: 5e9 } : stat;
    },
  };
  const { texts, leftOut } = await collect(root, fileSystem);
  expect(texts).toEqual({ page: 'page' });
  expect(leftOut).toEqual([{ path: 'film', reason: 'too-large' }]);
});

test('what vanishes meanwhile is left out without a word', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, ['a', 'b/c', 'd', 'e/f']);
  const seen: string[] = [];
  for await (const { path } of listRawFiles(nodeFileSystem, root, ({ path }) => seen.push(path))) {
    seen.push(path);
    await rm(join(root, 'b'), { recursive: true, force: true });
    await rm(join(root, 'd'), { force: true });
  }
  expect(seen).toEqual(['a', 'e/f']);
});

test('EIO at any operation: what cannot be read is told, and the rest is given', async () => {
  const root = await makeTemporaryFolder();
  await makeTree(root, KEPT);
  let isOver = false;
  for (let n = 1; !isOver; n += 1) {
    const fileSystem = createFaultyFileSystem();
    fileSystem.failAt(n, 'EIO');
    const outcome = await collect(root, fileSystem).catch((error) => error.code);
    const calls = fileSystem.calls();
    isOver = calls.length < n;
    // The journal folder itself; that of the backups (the second) may have no real path.
    if (n === 1 || n === 3) {
      expect(outcome).toBe('EIO');
      continue;
    }
    const missing = KEPT.filter((path) => !(path in outcome.texts));
    const told: LeftOutFile[] = outcome.leftOut;
    expect(told.every(({ reason }) => reason === 'EIO')).toBe(true);
    expect(missing.every((path) => told.some((file) => path.startsWith(file.path)))).toBe(true);
    expect(told).toHaveLength(isOver || n === 2 ? 0 : 1);
  }
});
