import { randomBytes } from 'node:crypto';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../main/cli/run-cli.ts';
import { FORMAT_VERSION, NEEDED_VERSION } from '../../../shared/journal/format-version.ts';
import { readTree } from '../../data/support/read-tree.ts';
import { mountSmallDisk } from '../../data/support/small-disk.ts';
import { type Ended, makeCli, makeStarterCli } from './support/test-cli.ts';

const ADD = ['add', 'note', '--page', '개념', '--text', 'x'];
const LETTER = ['letter', '인공지능의 역사', '--force', '--to', '휀', '--out', 'l.md'];

function expectOneSentence(ended: Ended, sentence: string | RegExp) {
  expect(ended).toEqual({ code: 1, out: '', err: expect.stringMatching(sentence) });
  expect(ended.err.match(/\n/g)).toHaveLength(1);
  expect(ended.err).not.toMatch(/ {4}at |Error:/);
}

describe('a missing journal', () => {
  it.each([[['list', 'pages']], [ADD], [LETTER]])('%j says so and makes nothing', async (args) => {
    const { cwd, run } = await makeCli();
    expectOneSentence(await run(...args), /^There is no journal in /);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('a folder with other files is not made one', async () => {
    const { cwd, run } = await makeCli();
    await writeFile(join(cwd, 'other.txt'), '');
    expectOneSentence(await run('init', '--journal', cwd), /holds other files/);
    expect(await readdir(cwd)).toEqual(['other.txt']);
  });
});

describe('a damaged page', () => {
  async function makeDamaged(title: string) {
    const cli = await makeStarterCli();
    const pages: { id: string; title: string; notebookId: string }[] = await cli.read(
      'list',
      'pages',
    );
    const page = pages.find((each) => each.title === title);
    const file = `notebooks/${page?.notebookId}/pages/${page?.id}.json`;
    const path = join(cli.folder, file);
    await truncate(path, (await readFile(path)).length - 30);
    const sentence = `${file} is damaged: it is not complete JSON; it was left as it is.\n`;
    return { ...cli, id: page?.id ?? '', sentence, before: await readTree(cli.folder) };
  }

  it('list prints the rest, names the file and fails', async () => {
    const { folder, run, sentence, before } = await makeDamaged('LLM 역사');
    const { code, out, err } = await run('list', 'events', '--json');
    expect([code, err]).toEqual([1, sentence]);
    expect(JSON.parse(out)).toHaveLength(7);
    expect(await readTree(folder)).toEqual(before);
  });

  it('nothing is added to it, by title or by id', async () => {
    const { folder, run, id, sentence, before } = await makeDamaged('개념');
    expectOneSentence(await run(...ADD), sentence);
    expectOneSentence(await run('add', 'note', '--page', id, '--text', 'x'), sentence);
    expect(await readTree(folder)).toEqual(before);
  });

  it('no letter is written without it', async () => {
    const { cwd, folder, run, sentence, before } = await makeDamaged('LLM 역사');
    expectOneSentence(await run(...LETTER), sentence);
    expectOneSentence(await run(...LETTER, '--page', 'LLM 역사'), sentence);
    expect(await readdir(cwd)).toEqual(['journal']);
    expect(await readTree(folder)).toEqual(before);
  });

  it('other pages and notebooks are as good as before', async () => {
    const { run } = await makeDamaged('LLM 역사');
    expect((await run(...ADD)).code).toBe(0);
    expect((await run(...LETTER, '--page', '개념')).code).toBe(0);
    expect((await run('letter', '원서 읽기', '--to', '휀', '--out', 'l.md', '--force')).code).toBe(
      0,
    );
  });

  it('a damaged notebook is named, too', async () => {
    const { folder, run, read } = await makeStarterCli();
    const [notebook] = await read('list', 'notebooks');
    await writeFile(join(folder, 'notebooks', notebook.id, 'notebook.json'), '');
    expectOneSentence(await run(...LETTER), /notebook\.json is damaged: it is empty/);
    expectOneSentence(await run(...ADD), /notebook\.json is damaged: it is empty/);
  });
});

it('a journal of a newer version is not touched', async () => {
  const { cwd, folder, run } = await makeStarterCli();
  const file = join(folder, 'journal.json');
  const text = await readFile(file, 'utf8');
  const newer = text
    .replace(`"version": ${FORMAT_VERSION}`, '"version": 7')
    .replace(`"needs": "${NEEDED_VERSION}"`, '"needs": "7.1.0"');
  await writeFile(file, newer);
  const before = await readTree(folder);
  for (const args of [['list', 'pages'], ADD, LETTER]) {
    expectOneSentence(
      await run(...args),
      /newer Bookletter \(format 7\); open it with Bookletter 7\.1\.0 or later/,
    );
  }
  expectOneSentence(await run('init'), /There is a journal in /);
  expect(await readTree(folder)).toEqual(before);
  expect(await readdir(cwd)).toEqual(['journal']);
});

describe('a disk of its own', () => {
  it('that is read-only can be read, and letters be written elsewhere, but nothing added', async (context) => {
    const disk = await mountSmallDisk(context, 2 ** 20);
    const journal = join(disk.folder, 'journal');
    const { run, read } = await makeStarterCli({ journal });
    disk.makeReadOnly();
    const before = await readTree(disk.folder);
    expectOneSentence(await run(...ADD), /cannot be written: the folder is read-only/);
    expectOneSentence(await run('init', '--journal', join(disk.folder, 'new')), /read-only/);
    const onDisk = join(disk.folder, 'l.md');
    expectOneSentence(await run(...LETTER.slice(0, -1), onDisk), /read-only/);
    expect(await read('list', 'events')).toHaveLength(16);
    expect((await run(...LETTER)).code).toBe(0);
    expect(await readTree(disk.folder)).toEqual(before);
  });

  it('that is full keeps its journal and its old letter', async (context) => {
    const disk = await mountSmallDisk(context, 2 ** 17);
    const journal = join(disk.folder, 'journal');
    const { run } = await makeStarterCli({ journal });
    const letter = join(disk.folder, 'l.md');
    await writeFile(letter, 'old');
    await writeFile(join(disk.folder, 'filler'), randomBytes(2 ** 18)).catch(() => undefined);
    const before = await readTree(disk.folder);
    const long = '가'.repeat(60_000);
    expectOneSentence(
      await run('add', 'note', '--page', '개념', '--text', long),
      /^The disk is full/,
    );
    expectOneSentence(await run(...LETTER.slice(0, -1), letter), /^The disk is full/);
    expectOneSentence(
      await run('init', '--journal', join(disk.folder, 'new')),
      /^The disk is full/,
    );
    expect(await readTree(disk.folder)).toEqual(before);
  });
});

describe('output that nobody reads', () => {
  const write = () => {
    throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  };

  it.each([[['--help']], [['list', 'pages']], [['frob']]])('%j ends quietly', async (args) => {
    const { cwd, folder } = await makeStarterCli();
    const io = {
      stdout: write,
      stderr: write,
      env: { BOOKLETTER_JOURNAL: folder },
      cwd,
      runElectron: () => Promise.reject(new Error('no Electron here')),
      findFonts: () => Promise.reject(new Error('no fonts here')),
    };
    expect(await runCli(args, io)).toBe(1);
  });
});
