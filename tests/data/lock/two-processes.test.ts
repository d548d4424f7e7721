import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock } from '../../../data/lock/acquire-lock.ts';
import { createLockDeps } from '../../../data/lock/lock-deps.ts';
import { LOCK_FILE, nameClaimFile } from '../../../data/lock/lock-file.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { mustHave } from './support/lock-world.ts';
import { startTypeScript, type TypeScriptRun } from './support/run-typescript.ts';

const contender = join(import.meta.dirname, 'support/contender.ts');

async function start(folder: string): Promise<TypeScriptRun> {
  const run = await startTypeScript(contender, [folder]);
  expect(await run.nextLine()).toBe('ready');
  return run;
}

async function ask(run: TypeScriptRun, command: string): Promise<string> {
  run.writeLine(command);
  return run.nextLine();
}

async function kill(run: TypeScriptRun): Promise<void> {
  run.child.kill('SIGKILL');
  await run.ended;
}

test('a second process is told who has the journal, and has it once the first is killed', async () => {
  const folder = await makeTemporaryFolder();
  const [first, second] = [await start(folder), await start(folder)];
  expect(await ask(first, 'acquire')).toBe('won');
  expect(await ask(second, 'acquire')).toBe(`held by ${first.child.pid}`);
  await kill(first);
  expect(await ask(second, 'acquire')).toBe('won');
  expect(await ask(second, 'ours')).toBe('true');
  expect(await readdir(folder)).toEqual([LOCK_FILE]);
});

test('a process that waits has the journal when it is given back', async () => {
  const folder = await makeTemporaryFolder();
  const lock = mustHave(await acquireLock(folder, createLockDeps('window'), { waitMs: 0 }));
  const other = await start(folder);
  const answer = ask(other, 'wait');
  // A command is answered in order, so it is waiting by now or soon: either way the lock is free for it in the end.
  await lock.release();
  expect(await answer).toBe('won');
  expect(await ask(other, 'release')).toBe('released');
  expect(await readdir(folder)).toEqual([]);
});

test('of many processes that follow a killed one exactly one has the journal, each time', async () => {
  const folder = await makeTemporaryFolder();
  let runs = await Promise.all(Array.from({ length: 6 }, () => start(folder)));
  while (runs.length > 0) {
    const answers = await Promise.all(runs.map((run) => ask(run, 'acquire')));
    const winners = runs.filter((_, index) => answers[index] === 'won');
    expect(winners.length, answers.join(', ')).toBe(1);
    const record = JSON.parse(await readFile(join(folder, LOCK_FILE), 'utf8'));
    expect(record).toMatchObject({ pid: winners[0]?.child.pid, program: 'cli' });
    expect(await readdir(folder)).not.toContain(nameClaimFile(0));
    for (const run of winners) await kill(run);
    runs = runs.filter((run) => !winners.includes(run));
  }
});
