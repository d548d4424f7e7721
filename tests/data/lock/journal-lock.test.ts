import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import type { FileSystem } from '../../../data/file-system.ts';
import { LOCK_FILE, nameClaimFile } from '../../../data/lock/lock-file.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { MINUTE, makeLockWorld, mustHave } from './support/lock-world.ts';

async function makeLock() {
  const world = await makeLockWorld();
  const fileSystem = createFaultyFileSystem(world.fileSystem);
  const sleeps: number[] = [];
  const sleep = async (ms: number) => {
    sleeps.push(ms);
  };
  const lock = mustHave(await world.acquire(world.start(7, { fileSystem, sleep })));
  return { world, fileSystem, lock, sleeps };
}

/** A lock that another process takes over in the moment after it was seen to be ours. */
async function makeRobbedLock() {
  const world = await makeLockWorld();
  const others = { format: 'bookletter/lock', id: 'of another' } as const;
  let isRobbed = false;
  const createFile: FileSystem['createFile'] = async (path, mode) => {
    if (isRobbed) await world.write(others);
    return world.fileSystem.createFile(path, mode);
  };
  const fileSystem = { ...world.fileSystem, createFile };
  const lock = mustHave(await world.acquire(world.start(7, { fileSystem })));
  isRobbed = true;
  return { world, lock, others };
}

describe('isOurs', () => {
  it('costs one stat', async () => {
    const { fileSystem, lock } = await makeLock();
    const before = fileSystem.calls().length;
    expect(await lock.isOurs()).toBe(true);
    expect(fileSystem.calls().slice(before)).toEqual(['stat']);
  });

  it('reads the file again, once, when its time has changed', async () => {
    const { world, fileSystem, lock } = await makeLock();
    await utimes(world.lockPath, 1, 1);
    const before = fileSystem.calls().length;
    expect([await lock.isOurs(), await lock.isOurs()]).toEqual([true, true]);
    expect(fileSystem.calls().slice(before)).toEqual(['stat', 'readFile', 'stat']);
  });

  test.each([
    ['is gone', (path: string) => rm(path)],
    ['holds no lock', (path: string) => writeFile(path, '')],
  ])('is false while the file %s', async (_, harm) => {
    const { world, lock } = await makeLock();
    const before = await world.read();
    await harm(world.lockPath);
    expect([await lock.isOurs(), await lock.renew()]).toEqual([false, false]);
    await world.write(before);
    expect(await lock.isOurs()).toBe(true);
  });

  it('is false where the folder is gone', async () => {
    const { world, lock } = await makeLock();
    const moved = `${world.folder}-moved`;
    await rename(world.folder, moved);
    expect([await lock.isOurs(), await lock.renew()]).toEqual([false, false]);
    await rename(moved, world.folder);
    expect(await lock.isOurs()).toBe(true);
  });

  it('is false for good once another has the lock', async () => {
    const { world, lock } = await makeLock();
    const before = await world.read();
    await world.write({ ...before, id: 'of another' });
    expect(await lock.isOurs()).toBe(false);
    await world.write(before);
    expect([await lock.isOurs(), await lock.renew()]).toEqual([false, false]);
  });

  it('rejects where it cannot tell', async () => {
    const { fileSystem, lock } = await makeLock();
    fileSystem.failAt(1, 'EIO');
    await expect(lock.isOurs()).rejects.toMatchObject({ code: 'EIO' });
    expect(await lock.isOurs()).toBe(true);
  });
});

describe('renew', () => {
  it('notes the time, and leaves everything else', async () => {
    const { world, lock } = await makeLock();
    const before = await world.read();
    world.pass(2 * MINUTE);
    expect(await lock.renew()).toBe(true);
    expect(await world.read()).toEqual({ ...before, renewedAt: '2026-01-17T12:02:00.000Z' });
    expect(await world.names()).toEqual([LOCK_FILE]);
    expect(await lock.isOurs()).toBe(true);
  });

  it('writes nothing over the lock of another', async () => {
    const { world, lock } = await makeLock();
    const others = { ...(await world.read()), id: 'of another' };
    await world.write(others);
    expect(await lock.renew()).toBe(false);
    expect(await world.read()).toEqual(others);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });

  it('writes nothing over the lock that another took just now', async () => {
    const { lock, others, world } = await makeRobbedLock();
    expect(await lock.renew()).toBe(false);
    expect(await world.read()).toEqual(others);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });

  it('is left to the next time while another process looks', async () => {
    const { world, lock } = await makeLock();
    const before = await world.read();
    await world.write('', nameClaimFile(0));
    world.pass(MINUTE);
    // The claim has just been made.
    await world.write('', nameClaimFile(0));
    expect(await lock.renew()).toBe(true);
    expect(await world.read()).toEqual(before);
    world.pass(11_000);
    expect(await lock.renew()).toBe(true);
    expect(await world.read()).not.toEqual(before);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('a fault at operation %i loses nothing', async (n) => {
    const { world, fileSystem, lock } = await makeLock();
    fileSystem.failAt(n, 'ENOSPC');
    await lock.renew().catch((error) => expect(error).toMatchObject({ code: 'ENOSPC' }));
    fileSystem.heal();
    expect(await lock.isOurs()).toBe(true);
    expect(await lock.renew()).toBe(true);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });
});

describe('release', () => {
  it('leaves no file, and may be called again', async () => {
    const { world, lock } = await makeLock();
    await lock.release();
    await lock.release();
    expect(await world.names()).toEqual([]);
    expect([await lock.isOurs(), await lock.renew()]).toEqual([false, false]);
  });

  it('follows a renewal that is under way', async () => {
    const { world, lock } = await makeLock();
    world.pass(MINUTE);
    const renewed = lock.renew();
    await lock.release();
    expect(await renewed).toBe(true);
    expect(await world.names()).toEqual([]);
  });

  it('never takes away the lock of another', async () => {
    const { world, lock } = await makeLock();
    const others = { ...(await world.read()), id: 'of another' };
    await world.write(others);
    await lock.release();
    expect(await world.read()).toEqual(others);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });

  it('never takes away the lock that another took just now', async () => {
    const { lock, others, world } = await makeRobbedLock();
    await lock.release();
    expect(await world.read()).toEqual(others);
    expect(await world.names()).toEqual([LOCK_FILE]);
  });

  it('waits a second for another process that looks, and no longer', async () => {
    const { world, lock, sleeps } = await makeLock();
    await world.write('', nameClaimFile(0));
    await lock.release();
    expect(sleeps).toEqual([10, 20, 40, 80, 160, 320, 320]);
    expect(await lock.isOurs()).toBe(false);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'a fault at operation %i is not told, and the journal can be locked again',
    async (n) => {
      const { world, fileSystem, lock } = await makeLock();
      fileSystem.failAt(n, 'EIO');
      await lock.release();
      fileSystem.heal();
      world.pass(11_000);
      mustHave(await world.acquire(world.start(7)));
    },
  );

  it('is quiet where the folder is gone', async () => {
    const { world, lock } = await makeLock();
    await rm(world.folder, { recursive: true });
    await expect(lock.release()).resolves.toBeUndefined();
  });
});
