import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../../data/backups/list-backups.ts';
import { createNodeFileSystem } from '../../../data/node-file-system.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const nodeFileSystem = createNodeFileSystem();

test('backups are listed newest first; other files and folders are not, and stay', async () => {
  const root = await makeTemporaryFolder();
  const folder = join(root, 'backups');
  await mkdir(join(folder, '2026-01-01T000000Z-daily.zip'), { recursive: true });
  await writeFile(join(folder, '2026-11-24T101500Z-daily.zip'), '12345');
  await writeFile(join(folder, '2026-11-25T000000Z-by-hand.zip'), '1');
  await writeFile(join(folder, 'my own copy.zip'), '');
  expect(await listBackups(nodeFileSystem, root)).toEqual([
    {
      name: '2026-11-25T000000Z-by-hand.zip',
      time: new Date('2026-11-25T00:00:00Z'),
      reason: 'by-hand',
      bytes: 1,
    },
    {
      name: '2026-11-24T101500Z-daily.zip',
      time: new Date('2026-11-24T10:15:00Z'),
      reason: 'daily',
      bytes: 5,
    },
  ]);
  expect(await readdir(folder)).toHaveLength(4);
});

test('of backups of the same second the one written last is the newest', async () => {
  const root = await makeTemporaryFolder();
  const folder = join(root, 'backups');
  await mkdir(folder);
  const written = ['by-hand', 'before-restore'].map((each) => `2026-11-24T101500Z-${each}.zip`);
  for (const [second, name] of [...written, '2026-11-24T101459Z-daily.zip'].entries()) {
    await writeFile(join(folder, name), '1');
    await utimes(join(folder, name), second, second);
  }
  expect((await listBackups(nodeFileSystem, root)).map(({ name }) => name)).toEqual([
    ...written.toReversed(),
    '2026-11-24T101459Z-daily.zip',
  ]);
});

test('no folder is no backups; one that cannot be listed is an error', async () => {
  const root = await makeTemporaryFolder();
  expect(await listBackups(nodeFileSystem, root)).toEqual([]);
  const fileSystem = createFaultyFileSystem();
  fileSystem.failAt(1, 'EIO');
  await expect(listBackups(fileSystem, root)).rejects.toMatchObject({ code: 'EIO' });
});
