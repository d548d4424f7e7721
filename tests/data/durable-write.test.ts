import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  ChangedOutsideError,
  isSameStat,
  removeDurably,
  UnsyncedError,
  writeDurably,
} from '../../data/durable-write.ts';
import type { FileStat, FileSystem } from '../../data/file-system.ts';
import {
  makeFoldersBelow,
  makeFolderTree,
  pruneEmptyFolders,
  syncFoldersOf,
} from '../../data/folders.ts';
import { createNodeFileSystem } from '../../data/node-file-system.ts';
import { createFaultyFileSystem } from './support/faulty-file-system.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const nodeFileSystem = createNodeFileSystem();
const OLD = Buffer.from('old\n');
const NEW = Buffer.from('new content\n');

async function makeFile(bytes = OLD) {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'page.json');
  await writeFile(path, bytes);
  return { folder, path };
}

test('bytes are synced before the file is put in place, and the folder after', async () => {
  const { path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  await writeDurably(fileSystem, path, NEW);
  expect(await readFile(path)).toEqual(NEW);
  expect(fileSystem.calls()).toEqual(
    'openForReading lstat createFile write fstat sync close rename sync close'.split(' '),
  );
});

test('a removal is synced', async () => {
  const { folder, path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  await removeDurably(fileSystem, path);
  await removeDurably(fileSystem, path);
  expect(await readdir(folder)).toEqual([]);
  expect(fileSystem.calls().slice(0, 4)).toEqual('unlink openForReading sync close'.split(' '));
});

test.runIf(process.platform !== 'win32')(
  'a mode is kept, at the first save and at later ones',
  async () => {
    const { path } = await makeFile();
    const fileSystem = createNodeFileSystem();
    for (const mode of [0o600, 0o600, 0o666, 0o640, 0o644, 0o666]) {
      await chmod(path, mode);
      await writeDurably(fileSystem, path, NEW);
      expect((await stat(path)).mode & 0o777).toBe(mode);
    }
  },
);

test('a new file has the mode that the umask gives', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'plain'), '');
  await writeDurably(nodeFileSystem, join(folder, 'new.json'), NEW);
  const modes = await Promise.all(['plain', 'new.json'].map((name) => stat(join(folder, name))));
  expect(modes[1]?.mode).toBe(modes[0]?.mode);
});

test('a disk that takes a few bytes at a time gets all of them', async () => {
  const { path } = await makeFile();
  const slow: FileSystem = {
    ...nodeFileSystem,
    createFile: async (...args) => {
      const file = await nodeFileSystem.createFile(...args);
      return { ...file, write: (bytes) => file.write(bytes.subarray(0, 3)) };
    },
  };
  await writeDurably(slow, path, NEW);
  expect(await readFile(path)).toEqual(NEW);
});

test('a disk that takes nothing and says nothing is full', async () => {
  const { folder, path } = await makeFile();
  const full: FileSystem = {
    ...nodeFileSystem,
    createFile: async (...args) => ({
      ...(await nodeFileSystem.createFile(...args)),
      write: async () => 0,
    }),
  };
  await expect(writeDurably(full, path, NEW)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readFile(path)).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['page.json']);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a failure at operation %i leaves the old file and nothing else',
  async (n) => {
    const { folder, path } = await makeFile();
    const fileSystem = createFaultyFileSystem();
    fileSystem.failAt(n, 'EIO');
    await expect(writeDurably(fileSystem, path, NEW)).rejects.toMatchObject({ code: 'EIO' });
    expect(await readFile(path)).toEqual(OLD);
    expect(await readdir(folder)).toEqual(['page.json']);
  },
);

test('a folder that cannot be synced says that the new file may not last', async () => {
  const { path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(9, 'EIO');
  await expect(writeDurably(fileSystem, path, NEW)).rejects.toThrow(UnsyncedError);
  expect(await readFile(path)).toEqual(NEW);
});

test('a removal whose folder cannot be synced may not last', async () => {
  const { path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(3, 'EIO');
  await expect(removeDurably(fileSystem, path)).rejects.toThrow(UnsyncedError);
});

test('a disk that knows no fsync of folders says EINVAL, and is taken at its word', async () => {
  const { path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(9, 'EINVAL');
  await writeDurably(fileSystem, path, NEW);
  expect(await readFile(path)).toEqual(NEW);
});

test('a failure to close the folder, which was only read, is none', async () => {
  const { path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(10, 'EIO');
  await writeDurably(fileSystem, path, NEW);
  expect(await readFile(path)).toEqual(NEW);
});

test('a value that cannot be encoded leaves the old file and no open one', async () => {
  const { folder, path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  const refuse = () => {
    throw new TypeError('no bytes');
  };
  await expect(writeDurably(fileSystem, path, refuse)).rejects.toThrow('no bytes');
  expect(fileSystem.calls()).toEqual('openForReading lstat close'.split(' '));
  expect(await readdir(folder)).toEqual(['page.json']);
});

test('a save answers the stat that its file has from then on, until somebody else changes it', async () => {
  const { path } = await makeFile();
  for (let n = 0; n < 20; n += 1) {
    const written = await writeDurably(nodeFileSystem, path, Buffer.from(`${'x'.repeat(n * 999)}`));
    expect(await nodeFileSystem.stat(path)).toEqual(written);
  }
  const before = await nodeFileSystem.stat(path);
  expect(isSameStat(before, { ...before, mode: 0o600 })).toBe(true);
  for (const change of [
    { mtimeMs: before.mtimeMs + 0.001 },
    { size: before.size + 1 },
    { ino: before.ino + 1 },
  ]) {
    expect(isSameStat(before, { ...before, ...change })).toBe(false);
  }
});

test('a file is written over only in the state that was expected', async () => {
  const { folder, path } = await makeFile();
  const fileSystem = createFaultyFileSystem();
  const first = await writeDurably(fileSystem, path, NEW, {
    expected: await fileSystem.stat(path),
  });
  const second = await writeDurably(fileSystem, path, NEW, { expected: first });
  const refuse = async (expected: FileStat | null) => {
    const start = fileSystem.calls().length;
    const write = writeDurably(fileSystem, path, OLD, { expected });
    await expect(write).rejects.toThrow(ChangedOutsideError);
    expect(fileSystem.calls().slice(start)).toEqual('openForReading lstat close'.split(' '));
  };
  await refuse(null);
  await refuse(first);
  await writeFile(path, 'by somebody else');
  await refuse(second);
  expect(await readFile(path, 'utf8')).toBe('by somebody else');
  await rm(path);
  await refuse(second);
  expect(await readdir(folder)).toEqual([]);
  await writeDurably(fileSystem, path, NEW, { expected: null });
  expect(await readFile(path)).toEqual(NEW);
});

test('where the file may not be made, that is said before that it is gone', async () => {
  const { path } = await makeFile();
  const expected = await nodeFileSystem.stat(path);
  await rm(path);
  const beforeCreate = () => Promise.reject(new Error('the disk is gone'));
  const write = writeDurably(nodeFileSystem, path, NEW, { expected, beforeCreate });
  await expect(write).rejects.toThrow('the disk is gone');
});

test('no folder is synced where the system has no such thing', async () => {
  const { path } = await makeFile();
  const fileSystem = { ...createFaultyFileSystem(), canSyncFolders: false };
  await writeDurably(fileSystem, path, NEW);
  expect(fileSystem.calls().at(-1)).toBe('rename');
});

test('new folders are synced in the folder above, and none is made in place of the root', async () => {
  const root = await makeTemporaryFolder();
  const fileSystem = createFaultyFileSystem();
  await makeFoldersBelow(fileSystem, root, join(root, 'a', 'b'));
  expect(fileSystem.calls()).toEqual(
    'mkdir openForReading sync close mkdir openForReading sync close'.split(' '),
  );
  const gone = join(root, 'gone');
  await expect(makeFoldersBelow(nodeFileSystem, gone, join(gone, 'a'))).rejects.toThrow('ENOENT');
  expect(await makeFolderTree(nodeFileSystem, join(gone, 'a'))).toEqual([join(gone, 'a'), gone]);
  expect(await makeFolderTree(nodeFileSystem, join(gone, 'a'))).toEqual([]);
});

test('every folder of a journal is synced once, and one that refuses is passed over', async () => {
  const root = await makeTemporaryFolder();
  await mkdir(join(root, 'a', 'b'), { recursive: true });
  const synced: string[] = [];
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    openForReading: async (path) => {
      synced.push(path);
      return nodeFileSystem.openForReading(path);
    },
  };
  const paths = ['top.json', 'a/b/1.json', 'a/b/2.json', 'gone/3.json', '../outside.json'];
  await syncFoldersOf(fileSystem, root, paths);
  const expected = [root, join(root, 'a'), join(root, 'a', 'b'), join(root, 'gone')];
  expect(synced.toSorted()).toEqual(expected.toSorted());
});

test('pruning takes empty folders up to the root, and only those', async () => {
  const root = await makeTemporaryFolder();
  await mkdir(join(root, 'a', 'b', 'c'), { recursive: true });
  await writeFile(join(root, 'a', 'kept'), '');
  await pruneEmptyFolders(nodeFileSystem, root, join(root, 'a', 'b', 'c'));
  expect(await readdir(join(root, 'a'))).toEqual(['kept']);
  await pruneEmptyFolders(nodeFileSystem, root, join(root, 'x'));
  expect(await readdir(root)).toEqual(['a']);
});
