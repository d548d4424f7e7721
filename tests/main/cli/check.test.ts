import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTree } from '../../data/support/read-tree.ts';
import { makeStarterCli } from './support/test-cli.ts';

const KOREAN = { LANG: 'ko_KR.UTF-8' };

async function makeHurt(env: Record<string, string> = {}) {
  const cli = await makeStarterCli({ env });
  await cli.read('backup');
  const [page] = await cli.read('list', 'pages');
  const file = `notebooks/${page.notebookId}/pages/${page.id}.json`;
  await writeFile(join(cli.folder, file), '{');
  return { ...cli, file };
}

it('says that everything is well', async () => {
  const { folder, run, read } = await makeStarterCli();
  const before = await readTree(folder);
  expect(await run('check')).toEqual({
    code: 0,
    out: 'Checked 10 files, 0 pictures, 0 backups: everything is well.\n',
    err: '',
  });
  expect(await read('check')).toEqual({
    folder,
    checked: { files: 10, attachments: 0, backups: 0 },
    errors: 0,
    warnings: 0,
    notes: 0,
    repaired: 0,
    backup: null,
    findings: [],
  });
  expect(await readTree(folder)).toEqual(before);
});

it('names what is damaged, changes nothing, and fails', async () => {
  const { folder, run, file } = await makeHurt();
  const before = await readTree(folder);
  expect(await run('check')).toEqual({
    code: 1,
    out:
      `Error: ${file} is damaged: it is not complete JSON.\n` +
      'Checked 10 files, 0 pictures, 1 backup: 1 error, 0 warnings, 0 notes.\n',
    err: '',
  });
  const { code, out } = await run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    errors: 1,
    repaired: 0,
    findings: [{ kind: 'damaged-file', severity: 'error', file, reason: 'not-json', repair: null }],
  });
  expect(await readTree(folder)).toEqual(before);
});

it('repairs it, says how, and then all is well', async () => {
  const { folder, run, read, file } = await makeHurt();
  const { code, out, err } = await run('check', '--repair');
  expect([code, err]).toEqual([0, '']);
  const [found, backup, sum] = out.split('\n');
  expect(found).toMatch(
    /^Error: .* is damaged: it is not complete JSON\. Restored from .*-by-hand\.zip, and what was there is kept as damaged\/.*\.json\.$/,
  );
  expect(backup).toMatch(/^Everything as it was before is in the backup .*-by-hand\.zip\.$/);
  expect(sum).toBe(
    'Checked 10 files, 0 pictures, 1 backup: 1 finding repaired; everything is well.',
  );
  expect((await run('check')).code).toBe(0);
  expect(await read('list', 'events')).toHaveLength(16);
  const [kept = ''] = await readdir(join(folder, 'damaged'));
  expect(await readFile(join(folder, 'damaged', kept), 'utf8')).toBe('{');
  expect(file).toContain(kept.slice(-41));
});

it('says it with --json', async () => {
  const { read, file } = await makeHurt();
  expect(await read('check', '--repair')).toMatchObject({
    errors: 0,
    repaired: 1,
    backup: expect.stringMatching(/-by-hand\.zip$/),
    findings: [
      { kind: 'damaged-file', file, repair: { did: 'restored', keptAs: expect.any(String) } },
    ],
  });
});

it('fails where an error is left, each time, and makes no backup for nothing', async () => {
  const { folder, run, file } = await makeHurt();
  await rm(join(folder, 'backups'), { recursive: true });
  for (const _ of [1, 2]) {
    const { code, out } = await run('check', '--repair');
    expect(code).toBe(1);
    expect(out).toMatch(/1 error, 0 warnings, 0 notes\.\n$/);
  }
  expect(await readFile(join(folder, file), 'utf8')).toBe('{');
  expect(await readdir(folder)).not.toContain('backups');
});

it('is Korean for a Korean', async () => {
  const { run, file } = await makeHurt(KOREAN);
  expect((await run('check')).out).toBe(
    `오류: ${file}: 손상되었습니다. JSON이 온전하지 않습니다.\n` +
      '파일 10개, 그림 0개, 백업 1개를 확인했습니다. 오류 1개, 주의 0개, 알림 0개가 있습니다.\n',
  );
  expect((await run('check', '--repair')).out).toMatch(
    /되살렸습니다\. 있던 것은 damaged\/.* 파일로 남겨 두었습니다\.\n고치기 전의 모든 것은 .* 백업에 있습니다\.\n.*1가지를 고쳤습니다\. 모두 온전합니다\.\n$/s,
  );
});

it('says that there is no journal', async () => {
  const { folder, run } = await makeStarterCli();
  await rm(folder, { recursive: true });
  for (const args of [['check'], ['check', '--repair'], ['backup'], ['list', 'backups']]) {
    expect(await run(...args)).toEqual({
      code: 1,
      out: '',
      err: `There is no journal in ${folder}.\n`,
    });
  }
});
