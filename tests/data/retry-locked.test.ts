import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeDurably, writeDurably } from '../../data/durable-write.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { LOCK_DELAYS_MS, unlinkWhenFree } from '../../data/retry-locked.ts';
import { createFaultyFileSystem } from './support/faulty-file-system.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const LOCKS = ['EPERM', 'EBUSY', 'EACCES'] as const;
const ALL_MS = LOCK_DELAYS_MS.reduce((sum, delay) => sum + delay);

async function makeFile() {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'page.json');
  await writeFile(path, 'old');
  return { folder, path, fileSystem: createFaultyFileSystem() };
}

test('the waits grow and end after 7 seconds', () => {
  expect(ALL_MS).toBe(7000);
  const growing = LOCK_DELAYS_MS.slice(0, -1);
  expect(growing).toEqual(growing.toSorted((a, b) => a - b));
});

test.each(LOCKS)('a file that says %s for a while is replaced once it is free', async (fault) => {
  for (const times of [1, 3, LOCK_DELAYS_MS.length]) {
    const { folder, path, fileSystem } = await makeFile();
    fileSystem.failOnly('rename', fault, 1, times);
    await writeDurably(fileSystem, path, Buffer.from('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['page.json']);
    expect(fileSystem.waited()).toBe(LOCK_DELAYS_MS.slice(0, times).reduce((a, b) => a + b));
  }
});

test.each(LOCKS)('a file that says %s for good is left as it was, alone', async (fault) => {
  const { folder, path, fileSystem } = await makeFile();
  fileSystem.failOnly('rename', fault);
  const write = writeDurably(fileSystem, path, Buffer.from('new'));
  await expect(write).rejects.toMatchObject({ code: fault });
  expect(fileSystem.waited()).toBe(ALL_MS);
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['page.json']);
});

test.each(LOCKS)('a removal waits for a file that says %s, and gives up', async (fault) => {
  const { folder, path, fileSystem } = await makeFile();
  fileSystem.failOnly('unlink', fault, 1, 4);
  await removeDurably(fileSystem, path);
  expect(await readdir(folder)).toEqual([]);
  await writeFile(path, 'old');
  fileSystem.failOnly('unlink', fault);
  await expect(removeDurably(fileSystem, path)).rejects.toMatchObject({ code: fault });
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('the temporary file of a save that failed is waited for too', async () => {
  const { folder, path, fileSystem } = await makeFile();
  fileSystem.failOnly('unlink', 'EBUSY', 1, 3);
  const stuck = {
    ...fileSystem,
    rename: () => Promise.reject(Object.assign(new Error(), { code: 'EIO' })),
  };
  const write = writeDurably(stuck, path, Buffer.from('new'));
  await expect(write).rejects.toMatchObject({ code: 'EIO' });
  expect(await readdir(folder)).toEqual(['page.json']);
});

test('any other error is told at once', async () => {
  const { path, fileSystem } = await makeFile();
  for (const fault of ['EIO', 'ENOSPC'] as const) {
    fileSystem.failOnly('rename', fault);
    const write = writeDurably(fileSystem, path, Buffer.from('new'));
    await expect(write).rejects.toMatchObject({ code: fault });
  }
  expect(fileSystem.waited()).toBe(0);
});

test('a folder that may not be written in is no lock: the answer comes at once', async () => {
  const { path, fileSystem } = await makeFile();
  fileSystem.failOnly('unlink', 'EACCES');
  const readOnly = {
    ...fileSystem,
    checkWritable: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })),
  };
  await expect(removeDurably(readOnly, path)).rejects.toMatchObject({ code: 'EACCES' });
  expect(fileSystem.waited()).toBe(0);
});

test('a folder in the place of a file is no lock either, as macOS and Windows have it', async () => {
  const { folder, fileSystem } = await makeFile();
  const path = join(folder, 'folder.json');
  await mkdir(path);
  fileSystem.failOnly('unlink', 'EPERM');
  await expect(unlinkWhenFree(fileSystem, path)).rejects.toMatchObject({ code: 'EPERM' });
  expect(fileSystem.waited()).toBe(0);
});

test('outside of tests the clock is waited for', async () => {
  const { path } = await makeFile();
  let tries = 0;
  const busy = {
    ...nodeFileSystem,
    unlink: async (file: string) => {
      tries += 1;
      if (tries <= 2) throw Object.assign(new Error(), { code: 'EBUSY' });
      await nodeFileSystem.unlink(file);
    },
  };
  const start = performance.now();
  await unlinkWhenFree(busy, path);
  expect(performance.now() - start).toBeGreaterThanOrEqual(28);
});
