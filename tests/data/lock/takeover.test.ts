import { describe, expect, it, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import { isLockFileName, LOCK_FILE, nameClaimFile } from '../../../data/lock/lock-file.ts';
import { DAY, type LockWorld, MINUTE, makeLockWorld, mustHave } from './support/lock-world.ts';

const CLAIM_FILE = nameClaimFile(0);

async function expectTaken(world: LockWorld, deps = world.start(99)): Promise<void> {
  const lock = mustHave(await world.acquire(deps));
  expect(await lock.isOurs()).toBe(true);
  expect(await world.read()).toMatchObject({ pid: deps.pid, host: deps.host });
  expect(await world.names()).toEqual([LOCK_FILE]);
}

describe('a process of this computer', () => {
  it('that is gone is followed at once', async () => {
    const world = await makeLockWorld();
    const lock = mustHave(await world.acquire(world.start(7)));
    world.kill(7);
    await expectTaken(world);
    expect(await lock.isOurs()).toBe(false);
  });

  it('whose number another one has is followed at once', async () => {
    const world = await makeLockWorld();
    mustHave(await world.acquire(world.start(7)));
    await expectTaken(world, world.start(99, { readMark: (pid) => `later mark of ${pid}` }));
  });

  it('that runs keeps its lock, though it has slept for days', async () => {
    const world = await makeLockWorld();
    const lock = mustHave(await world.acquire(world.start(7)));
    world.pass(3 * DAY);
    expect((await world.acquire(world.start(8))).ok).toBe(false);
    expect(await lock.renew()).toBe(true);
  });

  it('that may be another one is followed after 10 minutes', async () => {
    const world = await makeLockWorld();
    const readMark = () => null;
    mustHave(await world.acquire(world.start(7, { readMark })));
    world.pass(9 * MINUTE);
    expect((await world.acquire(world.start(8, { readMark }))).ok).toBe(false);
    world.pass(2 * MINUTE);
    await expectTaken(world, world.start(8, { readMark }));
  });

  it('that has forgotten its lock is not kept out by it', async () => {
    const world = await makeLockWorld();
    const broken: FileSystem = {
      ...world.fileSystem,
      unlink: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
    };
    const lock = mustHave(await world.acquire(world.start(7, { fileSystem: broken })));
    await lock.release();
    expect(await lock.isOurs()).toBe(false);
    world.pass(11_000);
    await expectTaken(world, world.start(7));
  });
});

describe('another computer', () => {
  test.each([
    ['right', 0],
    ['a day behind', -DAY],
    ['a day ahead', DAY],
  ])('with a clock that is %s keeps what it renews, and loses what it left', async (_, ahead) => {
    const world = await makeLockWorld();
    const lock = mustHave(await world.acquire(world.startElsewhere(7, {}, ahead)));
    // Not a process of this computer, so that says nothing.
    world.kill(7);
    for (let minutes = 0; minutes < 20; minutes += 2) {
      world.pass(2 * MINUTE);
      expect(await lock.renew()).toBe(true);
      expect((await world.acquire(world.start(8))).ok).toBe(false);
    }
    expect(await world.names()).toEqual([LOCK_FILE]);
    world.pass(11 * MINUTE);
    await expectTaken(world);
    expect(await lock.renew()).toBe(false);
  });

  it('keeps what it renews on a server whose clock is a day off, and ours too', async () => {
    const world = await makeLockWorld();
    world.setDiskAhead(DAY);
    const lock = mustHave(await world.acquire(world.startElsewhere(7)));
    const deps = world.start(8, {}, -DAY);
    expect((await world.acquire(deps)).ok).toBe(false);
    expect(await lock.isOurs()).toBe(true);
    expect(await world.names()).toEqual([LOCK_FILE]);
    world.pass(11 * MINUTE);
    await expectTaken(world, deps);
  });
});

describe('a lock file that is no lock', () => {
  test.each(['', '{', '\0\0\0', '{"format":"bookletter/page"}'])('%j', async (content) => {
    const world = await makeLockWorld();
    await world.write(content);
    const nobody = { host: null, pid: null, program: null, since: null };
    expect(await world.acquire(world.start(7))).toEqual({ ok: false, holder: nobody });
    world.pass(11_000);
    await expectTaken(world);
  });

  test('but one of a later version, is a lock', async () => {
    const world = await makeLockWorld();
    await world.write('{"format":"bookletter/lock","version":2,"host":"desk"}');
    world.pass(9 * MINUTE);
    const answer = await world.acquire(world.start(7));
    expect(answer).toMatchObject({ ok: false, holder: { host: 'desk', pid: null } });
    world.pass(2 * MINUTE);
    await expectTaken(world);
  });
});

describe('what a crash in the middle of a takeover leaves', () => {
  const left = { format: 'bookletter/lock', id: 'x', machine: 'machine-of-desk', pid: 5 } as const;

  it('counts for nothing at once where the process is gone', async () => {
    const world = await makeLockWorld();
    await world.write(left, CLAIM_FILE);
    await expectTaken(world);
  });

  it('is waited for in seconds where that is not known', async () => {
    const world = await makeLockWorld();
    await world.write('', CLAIM_FILE);
    expect((await world.acquire(world.start(7))).ok).toBe(false);
    world.pass(11_000);
    await expectTaken(world);
  });

  it('names the one who is taking the lock', async () => {
    const world = await makeLockWorld();
    await world.write({ ...left, host: 'laptop', machine: 'other' }, CLAIM_FILE);
    const answer = await world.acquire(world.start(7));
    expect(answer).toMatchObject({ ok: false, holder: { host: 'laptop', pid: 5 } });
  });

  it('is in use, on a server whose clock is a day off', async () => {
    const world = await makeLockWorld();
    world.setDiskAhead(DAY);
    await world.write({ ...left, machine: 'other' }, CLAIM_FILE);
    expect((await world.acquire(world.start(7))).ok).toBe(false);
    expect(await world.names()).toEqual([CLAIM_FILE]);
  });

  it('counts for nothing either when more crashes followed, of processes that put it right', async () => {
    const world = await makeLockWorld();
    const names = [LOCK_FILE, ...[0, 1, 2, 3].map(nameClaimFile)];
    for (const name of names) await world.write(left, name);
    expect(names.every(isLockFileName)).toBe(true);
    await expectTaken(world);
  });
});
