import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultStoreDeps, type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { createLockDeps } from '../../../data/lock/lock-deps.ts';
import { LOCK_FILE } from '../../../data/lock/lock-file.ts';
import { startTypeScript } from '../../data/lock/support/run-typescript.ts';
import { readTree } from '../../data/support/read-tree.ts';
import { must } from '../../shared/support/must.ts';
import { makeStarterCli } from './support/test-cli.ts';

const ADD = ['add', 'note', '--page', '개념', '--text'];
const LETTER = ['letter', '인공지능의 역사', '--to', '휀', '--out', 'l.md'];

/** The journal as a window has it open. */
async function openWindow(folder: string): Promise<JournalStore> {
  const deps = { ...defaultStoreDeps, lock: createLockDeps('window') };
  const store = must(await openJournal(folder, deps));
  onTestFinished(store.close);
  return store;
}

async function listNotes(folder: string): Promise<string[]> {
  const store = must(await openJournal(folder, defaultStoreDeps, { access: 'read' }));
  const pages = [...store.state().pages.values()];
  await store.close();
  return pages.flatMap(({ page }) =>
    page.entries.flatMap((entry) => (entry.kind === 'note' ? [entry.text] : [])),
  );
}

describe('several commands at the same time', () => {
  it('each add waits for the others, and nothing is lost', async () => {
    const { folder, run } = await makeStarterCli();
    const texts = ['하나', '둘', '셋', '넷'];
    const ended = await Promise.all(texts.map((text) => run(...ADD, text)));
    for (const { code, err } of ended) expect([code, err]).toEqual([0, '']);
    expect(await listNotes(folder)).toEqual(expect.arrayContaining(texts));
    expect(await readdir(folder)).not.toContain(LOCK_FILE);
  });

  it('as processes of their own, too', async () => {
    const { folder } = await makeStarterCli();
    const script = join(import.meta.dirname, 'support/cli-process.ts');
    const texts = ['하나', '둘', '셋'];
    const started = await Promise.all(
      texts.map((text) => startTypeScript(script, [folder, ...ADD, text])),
    );
    for (const { ended, nextLine, child } of started) {
      expect(await nextLine()).toMatch(/^Added the note/);
      await ended;
      expect(child.exitCode).toBe(0);
    }
    expect(await listNotes(folder)).toEqual(expect.arrayContaining(texts));
    expect(await readdir(folder)).not.toContain(LOCK_FILE);
  });
});

describe('while a window has the journal', () => {
  it('it can be read, and letters be written, and nothing in it is touched', async () => {
    const { folder, run } = await makeStarterCli();
    await openWindow(folder);
    const before = await readTree(folder);
    for (const args of [['list', 'events'], ['list', 'backups'], ['check'], LETTER]) {
      expect(await run(...args), args.join(' ')).toMatchObject({ code: 0, err: '' });
    }
    expect(await readTree(folder)).toEqual(before);
  });

  it('nothing is changed by a command, which says who has it', async () => {
    const { folder, run } = await makeStarterCli();
    const window = await openWindow(folder);
    const { name } = must(await window.backUp({ always: true })) ?? { name: '' };
    const before = await readTree(folder);
    const commands = [[...ADD, 'x'], ['check', '--repair'], ['backup'], ['restore', name]];
    const ended = await Promise.all(commands.map((args) => run(...args)));
    const sentence = /^The journal is being written by Bookletter \(process \d+\) on .*\n$/;
    for (const each of ended) {
      expect(each).toEqual({ code: 1, out: '', err: expect.stringMatching(sentence) });
    }
    expect(await readTree(folder)).toEqual(before);
  });

  it('a command goes on once it is closed', async () => {
    const { folder, run } = await makeStarterCli();
    const window = await openWindow(folder);
    const adding = run(...ADD, '기다린 글');
    await window.close();
    expect(await adding).toMatchObject({ code: 0, err: '' });
    expect(await listNotes(folder)).toContain('기다린 글');
  });
});

describe('the day’s backup', () => {
  it('is made by the first add of the day, and not by the next', async () => {
    const { run, read } = await makeStarterCli();
    await run(...ADD, 'x');
    const [backup, ...others] = await read('list', 'backups');
    expect(backup).toMatchObject({ reason: 'daily' });
    expect(others).toEqual([]);
    await run(...ADD, 'y');
    expect(await read('list', 'backups')).toEqual([backup]);
  });

  it('that cannot be made is told, and the add has not failed', async () => {
    const { folder, run } = await makeStarterCli();
    await writeFile(join(folder, 'backups'), 'a file in the place of the folder');
    const { code, out, err } = await run(...ADD, '남은 글');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Added the note/)]);
    expect(err).toMatch(/^[^\n]*backups[^\n]*\n$/);
    expect(await listNotes(folder)).toContain('남은 글');
  });
});
