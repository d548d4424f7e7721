import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../data/support/read-tree.ts';
import { makeStarterCli } from './support/test-cli.ts';

const NAME = /^\d{4}-\d\d-\d\dT\d{6}Z-by-hand\.zip$/;
const ADD = ['add', 'note', '--page', '개념', '--text'];

async function makeBackedUp(env: Record<string, string> = {}) {
  const cli = await makeStarterCli({ env });
  const { name } = await cli.read('backup');
  await cli.read(...ADD, '나중에 쓴 글');
  const countNotes = async () => {
    const pages: { counts: { note: number } }[] = await cli.read('list', 'pages');
    return pages.reduce((sum, { counts }) => sum + counts.note, 0);
  };
  return { ...cli, name: name as string, countNotes };
}

describe('backup', () => {
  it('makes a zip and says its name and path', async () => {
    const { folder, run, read } = await makeStarterCli();
    const { code, out, err } = await run('backup');
    expect([code, err]).toEqual([0, '']);
    const [, name = '', path = ''] = /^Made the backup (\S+): (.*)\n$/.exec(out) ?? [];
    expect(name).toMatch(NAME);
    expect(path).toBe(join(folder, 'backups', name));
    const bytes = await readFile(path);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const made = await read('backup');
    expect(made).toEqual({
      name: expect.stringMatching(NAME),
      path: join(folder, 'backups', made.name),
      files: 10,
      bytes: expect.any(Number),
    });
    expect(made.name).not.toBe(name);
  });

  it('that cannot be made is one sentence', async () => {
    const { folder, run } = await makeStarterCli();
    await writeFile(join(folder, 'backups'), 'a file in the place of the folder');
    const { code, out, err } = await run('backup');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^[^\n]*backups[^\n]*\n$/);
  });
});

describe('list backups', () => {
  it('shows the newest first', async () => {
    const { folder, run, read } = await makeStarterCli();
    expect(await read('list', 'backups')).toEqual([]);
    const [first, second] = [await read('backup'), await read('backup')];
    const listed = await read('list', 'backups');
    expect(listed.map((each: { name: string }) => each.name)).toEqual([second.name, first.name]);
    expect(listed[1]).toEqual({
      name: first.name,
      path: join(folder, 'backups', first.name),
      time: expect.stringMatching(/^\d{4}-.*T.*Z$/),
      reason: 'by-hand',
      bytes: first.bytes,
    });
    expect((await run('list', 'backups')).out).toBe(`${JSON.stringify(listed, null, 2)}\n`);
  });
});

describe('restore', () => {
  it('makes the journal what it was, and says how to undo it', async () => {
    const { run, name, countNotes } = await makeBackedUp();
    const count = await countNotes();
    const { code, out, err } = await run('restore', name);
    expect([code, err]).toEqual([0, '']);
    const [, before = ''] = /; to undo this: bookletter restore (\S+)\n$/.exec(out) ?? [];
    expect(out).toBe(
      `Restored ${name}.\nWhat the journal was before is in ${before}; to undo this: bookletter restore ${before}\n`,
    );
    expect(before).toMatch(/-before-restore\.zip$/);
    expect(await countNotes()).toBe(count - 1);
    expect((await run('restore', before)).code).toBe(0);
    expect(await countNotes()).toBe(count);
    expect((await run('check')).code).toBe(0);
  });

  it('says it with --json, and in Korean', async () => {
    const { read, run, name } = await makeBackedUp({ LANG: 'ko_KR.UTF-8' });
    expect(await read('restore', name)).toEqual({
      restored: name,
      before: expect.stringMatching(/-before-restore\.zip$/),
      unreadable: [],
    });
    expect((await run('restore', name)).out).toMatch(
      /^\S+ 백업으로 되돌렸습니다\.\n.*다시 돌아가려면: bookletter restore \S+-before-restore\.zip\n$/,
    );
  });

  it('takes a path into the journal’s own folder of backups', async () => {
    const { cwd, folder, run, name } = await makeBackedUp();
    await symlink(folder, join(cwd, 'link'));
    for (const path of [
      join(folder, 'backups', name),
      `journal/backups/${name}`,
      `backups/${name}`,
      `link/backups/${name}`,
    ]) {
      expect(await run('restore', path), path).toMatchObject({ code: 0, err: '' });
    }
  });

  it.each(['elsewhere', 'nothing.zip', '../journal.json', ''])('refuses “%s”', async (typed) => {
    const { cwd, folder, run, name } = await makeBackedUp();
    await mkdir(join(cwd, 'elsewhere'));
    await cp(join(folder, 'backups', name), join(cwd, 'elsewhere', name));
    const given = typed === 'elsewhere' ? `elsewhere/${name}` : typed;
    const before = await readTree(folder);
    const ended = await run('restore', given);
    expect(ended).toEqual({ code: 1, out: '', err: `There is no backup “${given}”.\n` });
    expect(await readTree(folder)).toEqual(before);
  });

  it('refuses a backup that cannot be read, and changes nothing', async () => {
    const { folder, run, name } = await makeBackedUp();
    const path = join(folder, 'backups', name);
    await writeFile(path, (await readFile(path)).subarray(0, 200));
    const before = await readTree(folder);
    const { code, out, err } = await run('restore', name);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`The backup “${name}” cannot be read (truncated); nothing was changed.\n`);
    expect(await readTree(folder)).toEqual(before);
  });

  it('tells which files of the backup cannot be read, and leaves them as they are', async () => {
    const { folder, run, read } = await makeStarterCli();
    const [page] = await read('list', 'pages');
    const file = `notebooks/${page.notebookId}/pages/${page.id}.json`;
    const good = await readFile(join(folder, file));
    await writeFile(join(folder, file), '{');
    const { name } = await read('backup');
    await writeFile(join(folder, file), good);
    const { code, out, err } = await run('restore', name);
    expect(code).toBe(1);
    expect(out).toMatch(/^Restored /);
    expect(err).toBe(`${file} cannot be read in the backup, so it is as it was.\n`);
    expect(await readFile(join(folder, file))).toEqual(good);
  });
});
