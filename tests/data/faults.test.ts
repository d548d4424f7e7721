import { expect, test } from 'vitest';
import { defaultStoreDeps, openJournal } from '../../data/journal-store.ts';
import type { CommandName } from '../../shared/commands/command-inputs.ts';
import { must } from '../shared/support/must.ts';
import type { Sample } from '../shared/support/sample-state.ts';
import { createFaultyFileSystem, type Fault } from './support/faulty-file-system.ts';
import { readContents } from './support/read-tree.ts';
import { copySample, reopen } from './support/sample-journal.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

type Command = (sample: Sample) => readonly [CommandName, unknown];

const commands: Record<string, Command> = {
  'one file': ({ page, quote }) => [
    'updateEntry',
    { pageId: page.id, entryId: quote.id, changes: { kind: 'quote', text: '바꾼 글' } },
  ],
  'a new file in a new folder, and one that names it': () => [
    'addNotebook',
    { title: '새 공책', kind: 'notes' },
  ],
  'a new file, a changed one and a removed one': ({ page }) => ['removePage', { pageId: page.id }],
  'many files': ({ notebook }) => ['removeNotebook', { notebookId: notebook.id }],
};

/** Opens a copy of the sample and does the command with a fault at its n-th operation. */
async function failOnce(command: Command, n: number, fault: Fault, always: boolean) {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const fileSystem = createFaultyFileSystem();
  const store = must(await openJournal(folder, { ...defaultStoreDeps, fileSystem }));
  const start = fileSystem.calls().length;
  fileSystem.failAt(n, fault, always);
  const [name, input] = command(sample);
  const before = { state: store.state(), contents: await readContents(folder) };
  const heard: unknown[] = [];
  store.subscribe((changes) => heard.push(changes));
  const answer = await store.execute(name, input);
  const wasHit = fileSystem.calls().length - start >= n;
  fileSystem.heal();
  return { folder, sample, store, before, answer, heard, wasHit };
}

type Outcome = Awaited<ReturnType<typeof failOnce>>;

async function expectSavingWorks({ folder, store }: Outcome): Promise<void> {
  must(await store.execute('addChild', { name: '지우' }));
  const fresh = await reopen(folder);
  expect(fresh.damaged).toEqual([]);
  expect(fresh.state()).toEqual(store.state());
}

const EXPECTED = { EIO: 'write-failed', ENOSPC: 'disk-full', EACCES: 'read-only' };

function expectRefused({ answer, store, before, heard }: Outcome, fault: Fault): void {
  if (answer.ok) return;
  expect(answer.error.code).toBe(EXPECTED[fault as keyof typeof EXPECTED]);
  expect(store.state()).toBe(before.state);
  expect(heard).toEqual([]);
}

async function checkOnce(outcome: Outcome, fault: Fault): Promise<void> {
  const { answer, store, before, folder, heard } = outcome;
  const contents = await readContents(folder);
  expect((await reopen(folder)).state()).toEqual(store.state());
  expect(Object.keys(contents).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  expectRefused(outcome, fault);
  if (answer.ok) {
    expect(heard).toHaveLength(1);
    expect(store.state()).not.toEqual(before.state);
  } else {
    expect(contents).toEqual(before.contents);
  }
  await expectSavingWorks(outcome);
}

const FAULTS = ['EIO', 'ENOSPC', 'EACCES', 'short'] as const;
const thorough = 'a new file, a changed one and a removed one';
const cases = Object.entries(commands).flatMap(([name, command]) =>
  FAULTS.slice(0, name === thorough ? FAULTS.length : 1).map((fault) => ({ name, command, fault })),
);

test.each(cases)(
  '$name: $fault at every operation in turn is never told as saved, and undone',
  async ({ command, fault }) => {
    let n = 0;
    let outcome: Outcome;
    do {
      n += 1;
      outcome = await failOnce(command, n, fault, false);
      await checkOnce(outcome, fault);
      // Half a write is followed by the other half: nothing is lost by it.
      if (fault === 'short') expect(outcome.answer.ok).toBe(true);
    } while (outcome.wasHit);
    expect(n).toBeGreaterThan(8);
  },
);

test.each(Object.entries(commands))(
  '%s: a disk that fails from the n-th operation on is caught up with once it is back',
  async (_name, command) => {
    let n = 0;
    let outcome: Outcome;
    do {
      n += 1;
      outcome = await failOnce(command, n, 'EIO', true);
      expectRefused(outcome, 'EIO');
      // What the disk holds now may be the first part of the command: it opens, and nothing that was there is lost.
      const { pages, trash } = (await reopen(outcome.folder)).state();
      const removed = trash.get(outcome.sample.notebook.id)?.content;
      const kept = removed?.kind === 'notebook' ? removed.pages.map(({ id }) => id) : [];
      for (const { id } of [outcome.sample.page, outcome.sample.second]) {
        expect(pages.has(id) || trash.has(id) || kept.includes(id)).toBe(true);
      }
      await expectSavingWorks(outcome);
    } while (outcome.wasHit);
  },
);

test('a command that fails after another failed one goes back to what was saved, not to what was tried', async () => {
  const folder = await makeTemporaryFolder();
  const { page } = await copySample(folder);
  const fileSystem = createFaultyFileSystem();
  const store = must(await openJournal(folder, { ...defaultStoreDeps, fileSystem }));
  const rename = (title: string) =>
    store.execute('updatePage', { pageId: page.id, changes: { title } });
  // Where in a save the file is put in place and its folder synced, from one that works.
  const start = fileSystem.calls().length;
  must(await rename('재어 보기'));
  const save = fileSystem.calls().slice(start);
  const saved = await readContents(folder);
  for (const operation of ['rename', 'sync']) {
    fileSystem.failAt(save.lastIndexOf(operation) + 1, 'EIO');
    expect(await rename(`${operation}에서 멈춘 이름`)).toMatchObject({ ok: false });
    expect(await readContents(folder)).toEqual(saved);
  }
});
