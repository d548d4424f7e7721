import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import type { JournalLock } from '../../../data/lock/journal-lock.ts';
import { LOCK_FILE, nameClaimFile } from '../../../data/lock/lock-file.ts';
import { type LockWorld, makeLockWorld, mustHave } from './support/lock-world.ts';

const left = { format: 'bookletter/lock', id: 'x', machine: 'machine-of-desk', pid: 5 } as const;
const CLAIM_FILE = nameClaimFile(0);
const CRASHES = [LOCK_FILE, CLAIM_FILE, nameClaimFile(1), nameClaimFile(2)];
const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

/** Numbers from 0 to below 1 that are the same for the same seed: mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every operation comes earlier or later than the others', as `random` says. */
function shuffle(real: FileSystem, random: () => number): FileSystem {
  const hold = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns -= 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const later =
    <Args extends unknown[], Output>(operation: (...args: Args) => Promise<Output>) =>
    async (...args: Args): Promise<Output> => {
      await hold();
      const output = await operation(...args);
      await hold();
      return output;
    };
  return {
    ...real,
    createFile: later(real.createFile),
    readFile: later(real.readFile),
    stat: later(real.stat),
    rename: later(real.rename),
    unlink: later(real.unlink),
  };
}

async function leave(world: LockWorld, names: readonly string[]): Promise<void> {
  for (const name of names) await world.write(left, name);
}

async function contend(world: LockWorld, seed: number): Promise<JournalLock[]> {
  const fileSystem = shuffle(world.fileSystem, makeRandom(seed));
  const pids = Array.from({ length: 8 }, (_, index) => 100 + index);
  const answers = await Promise.all(
    pids.map((pid) => world.acquire(world.start(pid, { fileSystem }))),
  );
  return answers.flatMap((answer) => (answer.ok ? [answer.lock] : []));
}

describe('of many who want one lock at the same time exactly one gets it', () => {
  test.each<[string, (world: LockWorld) => Promise<void>]>([
    ['that is free', async () => undefined],
    ['that is stale', (world) => world.write(left)],
    ['that is rubbish', (world) => world.write('{').then(() => world.pass(11_000))],
    [
      'that is stale, beside a claim left by a crash',
      (world) => leave(world, [LOCK_FILE, CLAIM_FILE]),
    ],
    ['that is stale, beside what three crashes left', (world) => leave(world, CRASHES)],
    ['that is free, beside a claim left by a crash', (world) => world.write(left, CLAIM_FILE)],
  ])('%s', async (_, prepare) => {
    for (const seed of SEEDS) {
      const world = await makeLockWorld();
      await prepare(world);
      const winners = await contend(world, seed);
      expect([seed, winners.length]).toEqual([seed, 1]);
      expect(await winners[0]?.isOurs()).toBe(true);
      expect(await world.names()).toEqual([LOCK_FILE]);
    }
  });

  test('again and again, while others give it back and renew', async () => {
    for (const seed of SEEDS.slice(0, 8)) {
      const world = await makeLockWorld();
      const random = makeRandom(seed);
      const fileSystem = shuffle(world.fileSystem, random);
      let inside = 0;
      let turns = 0;
      const work = async (pid: number): Promise<void> => {
        const sleep = () => new Promise<void>((resolve) => setImmediate(resolve));
        const deps = world.start(pid, { fileSystem, sleep });
        for (let times = 0; times < 3; times += 1) {
          const lock = mustHave(await world.acquire(deps, 10 ** 9));
          inside += 1;
          expect([inside, await lock.isOurs(), await lock.renew()]).toEqual([1, true, true]);
          turns += 1;
          inside -= 1;
          await lock.release();
        }
      };
      await Promise.all([101, 102, 103, 104].map(work));
      expect(turns).toBe(12);
      expect(await world.names()).toEqual([]);
    }
  });
});

/** From its n-th operation on nothing happens any more. */
function dieAt(real: FileSystem, n: number): FileSystem & { readonly died: Promise<void> } {
  let count = 0;
  let tell: () => void = () => undefined;
  const died = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const live = async <Output>(
    operation: () => Promise<Output>,
    clean?: () => Promise<void>,
  ): Promise<Output> => {
    count += 1;
    if (count < n) return operation();
    await clean?.();
    tell();
    return new Promise(() => undefined);
  };
  return {
    ...real,
    died,
    createFile: async (path, mode) => {
      const file = await live(() => real.createFile(path, mode));
      // A process that is gone has no file open.
      const write = (bytes: Uint8Array) => live(() => file.write(bytes), file.close);
      return { ...file, write };
    },
    readFile: (path) => live(() => real.readFile(path)),
    stat: (path) => live(() => real.stat(path)),
    rename: (from, to) => live(() => real.rename(from, to)),
    unlink: (path) => live(() => real.unlink(path)),
  };
}

describe('a process that dies at any moment keeps nobody out', () => {
  test.each([1, 2, 3, 4])('while it follows others that left %i files', async (count) => {
    for (let n = 1; n < 40; n += 1) {
      const world = await makeLockWorld();
      await leave(world, CRASHES.slice(0, count));
      const fileSystem = dieAt(world.fileSystem, n);
      const end = await Promise.race([
        fileSystem.died.then(() => 'died'),
        world.acquire(world.start(7, { fileSystem })),
      ]);
      world.kill(7);
      world.pass(11_000);
      mustHave(await world.acquire(world.start(8)));
      expect(await world.names()).toEqual([LOCK_FILE]);
      if (end !== 'died') return;
    }
    expect.fail('it never came to an end');
  });
});
