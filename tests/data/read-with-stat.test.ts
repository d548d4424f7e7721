import { randomBytes } from 'node:crypto';
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWithStat } from '../../data/read-with-stat.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

test.each([0, 1, 4096, 3_000_000])(
  'a file of %i bytes is read whole, with its stat',
  async (size) => {
    const path = join(await makeTemporaryFolder(), 'file');
    const content = randomBytes(size);
    await writeFile(path, content);
    const { stat: found, bytes } = await readWithStat(path);
    expect(bytes.equals(content)).toBe(true);
    const { ino, mtimeMs } = await stat(path);
    expect(found).toMatchObject({ ino, mtimeMs, size });
  },
);

test('through a link, the file that it leads to', async () => {
  const folder = await makeTemporaryFolder();
  await writeFile(join(folder, 'file'), '가');
  await symlink(join(folder, 'file'), join(folder, 'link'));
  const { stat: found, bytes } = await readWithStat(join(folder, 'link'));
  expect(bytes.toString()).toBe('가');
  expect(found.ino).toBe((await stat(join(folder, 'file'))).ino);
});

test('no file, and a folder, are told as readFile tells them', async () => {
  const folder = await makeTemporaryFolder();
  await mkdir(join(folder, 'folder'));
  await expect(readWithStat(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(readWithStat(join(folder, 'folder'))).rejects.toMatchObject({ code: 'EISDIR' });
});
