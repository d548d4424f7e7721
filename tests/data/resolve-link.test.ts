import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeDurably, writeDurably } from '../../data/durable-write.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { findRealFile } from '../../data/resolve-link.ts';
import { must } from '../shared/support/must.ts';
import { createFaultyFileSystem } from './support/faulty-file-system.ts';
import { copySample, look, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const NEW = Buffer.from('new\n');
const LEFT = '.real.json.6f1a1c9e-6b1f-4a58-9a40-0d6d9d3a6d10.tmp';

/** `here/page.json` leads to `there/real.json`. */
async function makeLink(target = join('..', 'there', 'real.json')) {
  const root = await makeTemporaryFolder();
  const here = join(root, 'here');
  const there = join(root, 'there');
  await mkdir(here);
  await mkdir(there);
  await writeFile(join(there, 'real.json'), 'old');
  await symlink(target, join(here, 'page.json'));
  return { root, here, there, path: join(here, 'page.json'), real: join(there, 'real.json') };
}

// Windows makes no links without a right of its own.
describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  test('stays, and the file it leads to is replaced with its mode, in its own folder', async () => {
    const { here, there, path, real } = await makeLink();
    await chmod(real, 0o640);
    const written = await writeDurably(nodeFileSystem, path, NEW);
    expect(await readlink(path)).toBe(join('..', 'there', 'real.json'));
    expect(await readFile(real)).toEqual(NEW);
    expect((await lstat(real)).mode & 0o777).toBe(0o640);
    expect(written).toEqual(await nodeFileSystem.stat(path));
    expect([await readdir(here), await readdir(there)]).toEqual([['page.json'], ['real.json']]);
  });

  test('has the folder of its file synced, after the file is put in place', async () => {
    const { path, there } = await makeLink();
    const opened: string[] = [];
    const fileSystem = createFaultyFileSystem({
      ...nodeFileSystem,
      openForReading: (file) => {
        opened.push(file);
        return nodeFileSystem.openForReading(file);
      },
    });
    await writeDurably(fileSystem, path, NEW);
    expect(opened.at(-1)).toBe(there);
    // The link's folder, opened to no purpose, is closed last.
    expect(fileSystem.calls().slice(-4)).toEqual('rename sync close close'.split(' '));
  });

  test.each([
    ['made', 'new.json', 'new.json'],
    ['made through a second link', 'again.json', 'new.json'],
  ])('that leads to no file: it is %s', async (_name, target, made) => {
    const { root, there } = await makeLink();
    await symlink('new.json', join(there, 'again.json'));
    // `..` of a linked folder is that of the real one.
    await mkdir(join(there, 'deep'));
    await symlink(join('there', 'deep'), join(root, 'short'));
    const path = join(root, 'dangling.json');
    await symlink(`short/../${target}`, path);
    await writeDurably(nodeFileSystem, path, NEW, { expected: null });
    expect(await readFile(join(there, made))).toEqual(NEW);
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['into a folder that is not there', join('..', 'nowhere', 'real.json'), 'ENOENT'],
    ['to itself', 'page.json', 'ELOOP'],
  ])('%s is an error, and stays', async (_name, target, code) => {
    const { here, path } = await makeLink(target);
    const write = writeDurably(nodeFileSystem, path, NEW);
    await expect(write).rejects.toMatchObject({ code });
    expect(await readdir(here)).toEqual(['page.json']);
    expect(await readlink(path)).toBe(target);
  });

  test('loses what a stopped save of its file left, and nothing else', async () => {
    const { there, path } = await makeLink();
    const others = [LEFT.replace('real', 'other'), '.real.json.tmp'];
    for (const name of [LEFT, ...others]) await writeFile(join(there, name), '');
    await writeDurably(nodeFileSystem, path, NEW);
    expect((await readdir(there)).toSorted()).toEqual([...others, 'real.json'].toSorted());
  });

  test('goes alone when it is removed', async () => {
    const { here, path, real } = await makeLink();
    await removeDurably(nodeFileSystem, path);
    expect(await readdir(here)).toEqual([]);
    expect(await readFile(real, 'utf8')).toBe('old');
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])(
    'whose save fails at operation %i leads to the old file',
    async (n) => {
      const { there, path, real } = await makeLink();
      const fileSystem = createFaultyFileSystem();
      fileSystem.failAt(n, 'EIO');
      const error = await writeDurably(fileSystem, path, NEW).then(
        () => null,
        (each: Error) => each,
      );
      const isNew = error === null || error.name === 'UnsyncedError';
      expect(await readFile(real, 'utf8')).toBe(isNew ? 'new\n' : 'old');
      expect((await lstat(path)).isSymbolicLink()).toBe(true);
      expect(await readdir(there)).toEqual(['real.json']);
    },
  );

  test('can stand for journal.json and for a page: both are saved where they lie', async () => {
    const folder = await makeTemporaryFolder();
    const away = await makeTemporaryFolder();
    const { page, notebook } = await copySample(folder);
    const files = ['journal.json', `notebooks/${notebook.id}/pages/${page.id}.json`];
    for (const [index, file] of files.entries()) {
      await writeFile(join(away, `${index}.json`), await readFile(join(folder, file)));
      await nodeFileSystem.unlink(join(folder, file));
      await symlink(join(away, `${index}.json`), join(folder, file));
    }
    const store = await reopen(folder);
    must(await store.execute('addChild', { name: '지우' }));
    must(await store.execute('updatePage', { pageId: page.id, changes: { title: '새 이름' } }));
    expect(await readFile(join(away, '0.json'), 'utf8')).toContain('지우');
    expect(await readFile(join(away, '1.json'), 'utf8')).toContain('새 이름');
    for (const file of files) expect((await lstat(join(folder, file))).isSymbolicLink()).toBe(true);
    expect((await look(folder)).state()).toEqual(store.state());
  });
});

test('a plain file is found with one look', async () => {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'page.json');
  const fileSystem = createFaultyFileSystem();
  expect(await findRealFile(fileSystem, path)).toEqual({ path, stat: null });
  await writeFile(path, 'x');
  const { size } = await stat(path);
  expect((await findRealFile(fileSystem, path)).stat).toMatchObject({ size, isLink: false });
  expect(fileSystem.calls()).toEqual(['lstat', 'lstat']);
});
