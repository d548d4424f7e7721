import { describe, expect, test } from 'vitest';
import { openJournal } from '../../data/journal-store.ts';
import { LOCK_DELAYS_MS } from '../../data/retry-locked.ts';
import { must } from '../shared/support/must.ts';
import { isFull } from './faults/fault-size.ts';
import { type FaultCommand, faultCommands } from './faults/support/fault-commands.ts';
import {
  DISKS,
  type FaultDisk,
  look,
  type MakeDisk,
  restart,
} from './faults/support/fault-disk.ts';
import { depsOf, listTemporaries } from './faults/support/memory-journal.ts';
import { listLost } from './faults/support/state-key.ts';
import {
  createFaultyFileSystem,
  type Fault,
  type FaultyFileSystem,
} from './support/faulty-file-system.ts';

const MINUTES = 60_000;
/** Of one rename or removal, before it is an error. */
const TRIES = LOCK_DELAYS_MS.length + 1;

type Harm = (fileSystem: FaultyFileSystem) => void;

/** Opens the journal and does the command on a disk that `harm` makes fail. */
async function failWith(disk: FaultDisk, command: FaultCommand, harm: Harm) {
  const fileSystem = createFaultyFileSystem(disk.fileSystem);
  const store = must(await openJournal(disk.folder, depsOf(fileSystem)));
  const before = { state: store.state(), contents: await disk.readAll() };
  const heard: unknown[] = [];
  store.subscribe((changes) => heard.push(changes));
  const start = fileSystem.calls().length;
  harm(fileSystem);
  const answer = await store.execute(...command.make(disk.sample));
  const calls = fileSystem.calls().slice(start);
  fileSystem.heal();
  return { disk, store, before, answer, heard, calls, waited: fileSystem.waited() };
}

type Outcome = Awaited<ReturnType<typeof failWith>>;

/** Half a write is followed by the other half, as long as the disk takes anything. */
const CODES: Readonly<Record<string, string>> = {
  EIO: 'write-failed',
  EBUSY: 'write-failed',
  ENOSPC: 'disk-full',
  short: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** An error has changed nothing that the program knows of. */
function expectTold({ answer, store, before, heard }: Outcome, fault: Fault): void {
  if (answer.ok) {
    expect(heard).toHaveLength(1);
    expect(store.state()).not.toEqual(before.state);
    return;
  }
  expect(answer.error.code).toBe(CODES[fault]);
  expect(store.state()).toBe(before.state);
  expect(heard).toEqual([]);
}

/** Nothing is told as saved that is not there, and what failed has left no trace. */
async function expectTrue(outcome: Outcome, fault: Fault): Promise<void> {
  const { answer, store, before, disk } = outcome;
  expectTold(outcome, fault);
  expect((await look(disk)).state()).toEqual(store.state());
  const contents = await disk.readAll();
  if (answer.ok) expect(listTemporaries(Object.keys(contents))).toEqual([]);
  else expect(contents).toEqual(before.contents);
}

/** With the disk well again saving goes on, and nothing is left of what was not. */
async function expectHealed({ disk, store }: Outcome): Promise<void> {
  must(await store.execute('addChild', { name: '지우' }));
  const again = await restart(disk);
  expect(again.store.damaged).toEqual([]);
  expect(again.store.state()).toEqual(store.state());
  expect(again.left).toEqual([]);
  await store.close();
}

/** Does the command with a fault at its first operation, its second, … until there are none left. */
async function failAtEach(
  makeDisk: MakeDisk,
  command: FaultCommand,
  harm: (fileSystem: FaultyFileSystem, n: number) => void,
  check: (outcome: Outcome) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n += 1) {
    const disk = await makeDisk(command);
    const outcome = await failWith(disk, command, (fileSystem) => harm(fileSystem, n));
    await check(outcome);
    await expectHealed(outcome);
    if (outcome.calls.length < n) return n - 1;
  }
}

const FAULTS: readonly Fault[] = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'short'];
const LOCKS: readonly Fault[] = ['EBUSY', 'EACCES', 'EPERM'];
const thorough = 'a new file, a changed one and a removed one';

/** Every command with every fault; in the small run every command with the first one, and one command with all. */
function combine(faults: readonly Fault[]) {
  return faultCommands.flatMap((command) =>
    faults
      .slice(0, isFull || command.name === thorough ? faults.length : 1)
      .map((fault) => ({ name: command.name, command, fault })),
  );
}

const disks = Object.entries(DISKS).filter(([name]) => isFull || name === 'in memory');

describe.each(disks)('on a disk %s', { timeout: 30 * MINUTES }, (_name, makeDisk) => {
  test.each(combine(FAULTS))(
    '$name: $fault at every operation in turn is never told as saved, and undone',
    async ({ command, fault }) => {
      const count = await failAtEach(
        makeDisk,
        command,
        (fileSystem, n) => fileSystem.failAt(n, fault),
        async (outcome) => {
          await expectTrue(outcome, fault);
          if (fault === 'short') expect(outcome.answer.ok).toBe(true);
        },
      );
      expect(count).toBeGreaterThan(8);
    },
  );

  test.each(combine(FAULTS))(
    '$name: a disk that says $fault from every operation on is caught up with once it is back',
    async ({ command, fault }) => {
      const done = await failWith(await makeDisk(command), command, () => undefined);
      const after = done.store.state();
      await done.store.close();
      const count = await failAtEach(
        makeDisk,
        command,
        (fileSystem, n) => fileSystem.failAt(n, fault, true),
        async (outcome) => {
          expectTold(outcome, fault);
          // What the disk holds now may be the first part of the command: it opens, and nothing is lost.
          const found = await look(outcome.disk);
          expect(found.damaged).toEqual([]);
          expect(listLost(found.state(), outcome.before.state, after)).toEqual([]);
        },
      );
      expect(count).toBeGreaterThan(8);
    },
  );

  test.each(combine(LOCKS))(
    '$name: a lock ($fault) that passes is no error, and one that stays is undone',
    async ({ command, fault }) => {
      const run = async (harm: Harm) => failWith(await makeDisk(command), command, harm);
      const { calls } = await run(() => undefined);
      for (const operation of ['rename', 'unlink']) {
        const count = calls.filter((each) => each === operation).length;
        for (let n = 1; n <= count; n += 1) {
          const passing = await run((each) => each.failOnly(operation, fault, n, 3));
          expect([passing.answer.ok, passing.waited]).toEqual([true, 10 + 20 + 40]);
          const staying = await run((each) => each.failOnly(operation, fault, n, TRIES));
          expect([staying.answer.ok, staying.waited]).toEqual([false, 7000]);
          for (const outcome of [passing, staying]) {
            await expectTrue(outcome, fault);
            await expectHealed(outcome);
          }
        }
      }
    },
  );
});

test('a command that fails after another failed one goes back to what was saved, not to what was tried', async () => {
  const disk = await DISKS['of this computer'](faultCommands[0] ?? expect.fail());
  const fileSystem = createFaultyFileSystem(disk.fileSystem);
  const store = must(await openJournal(disk.folder, depsOf(fileSystem)));
  const rename = (title: string) =>
    store.execute('updatePage', { pageId: disk.sample.page.id, changes: { title } });
  // Where in a save the file is put in place and its folder synced, from one that works.
  const start = fileSystem.calls().length;
  must(await rename('재어 보기'));
  const save = fileSystem.calls().slice(start);
  const saved = await disk.readAll();
  for (const operation of ['rename', 'sync']) {
    fileSystem.failAt(save.lastIndexOf(operation) + 1, 'EIO');
    expect(await rename(`${operation}에서 멈춘 이름`)).toMatchObject({ ok: false });
    expect(await disk.readAll()).toEqual(saved);
  }
  await store.close();
});
