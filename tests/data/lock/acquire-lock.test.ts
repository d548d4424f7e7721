import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { acquireLock } from '../../../data/lock/acquire-lock.ts';
import { LOCK_FILE } from '../../../data/lock/lock-file.ts';
import { createFaultyFileSystem } from '../support/faulty-file-system.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { makeLockWorld, mustHave } from './support/lock-world.ts';

describe('a free journal', () => {
  it('is locked by one file that says by whom', async () => {
    const world = await makeLockWorld();
    const lock = mustHave(await world.acquire(world.start(7)));
    expect(await lock.isOurs()).toBe(true);
    expect(await world.names()).toEqual([LOCK_FILE]);
    expect(await world.read()).toEqual({
      format: 'bookletter/lock',
      version: 1,
      id: expect.any(String),
      host: 'desk',
      machine: 'machine-of-desk',
      pid: 7,
      mark: 'mark of 7',
      program: 'window',
      startedAt: '2026-01-17T12:00:00.000Z',
      renewedAt: '2026-01-17T12:00:00.000Z',
    });
  });
});

describe('a journal that is open', () => {
  const holder = { host: 'desk', pid: 7, program: 'window', since: '2026-01-17T12:00:00.000Z' };

  it('is not locked by another process, which is told by whom and touches nothing', async () => {
    const world = await makeLockWorld();
    const lock = mustHave(await world.acquire(world.start(7)));
    const before = await world.read();
    const fileSystem = createFaultyFileSystem(world.fileSystem);
    for (const deps of [world.start(8, { fileSystem }), world.startElsewhere(7, { fileSystem })]) {
      expect(await world.acquire(deps)).toEqual({ ok: false, holder });
    }
    expect(new Set(fileSystem.calls())).toEqual(new Set(['readFile']));
    expect(await world.read()).toEqual(before);
    expect(await lock.isOurs()).toBe(true);
  });

  it('is not locked a second time by the same process', async () => {
    const world = await makeLockWorld();
    const deps = world.start(7);
    const lock = mustHave(await world.acquire(deps));
    expect(await world.acquire(deps)).toEqual({ ok: false, holder });
    await lock.release();
    mustHave(await world.acquire(deps));
  });

  it('is waited for, with short pauses, no longer than was said', async () => {
    const world = await makeLockWorld();
    mustHave(await world.acquire(world.start(7)));
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      pauses.push(ms);
    };
    const answer = await world.acquire(world.start(8, { sleep }), 200);
    expect(answer).toEqual({ ok: false, holder });
    expect(pauses).toEqual([20, 40, 40, 40, 40, 20]);
  });

  it('is locked once it was given back', async () => {
    const world = await makeLockWorld();
    const first = mustHave(await world.acquire(world.start(7)));
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      if (pauses.push(ms) === 3) await first.release();
    };
    const second = mustHave(await world.acquire(world.start(8, { sleep }), 60_000));
    expect(pauses).toEqual([20, 40, 40]);
    expect([await first.isOurs(), await second.isOurs()]).toEqual([false, true]);
  });
});

describe('a folder that gives no lock', () => {
  test('because it is not there', async () => {
    const world = await makeLockWorld();
    const folder = join(world.folder, 'gone');
    const asked = acquireLock(folder, world.start(7), { waitMs: 0 });
    await expect(asked).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('because something else stands in its place', async () => {
    const world = await makeLockWorld();
    await mkdir(world.lockPath);
    await expect(world.acquire(world.start(7))).rejects.toMatchObject({ code: 'EISDIR' });
  });

  test('because its disk cannot be written, where nobody has one who can be told', async (context) => {
    const world = await makeLockWorld();
    const disk = await mountSmallDisk(context, 65536);
    const acquire = (pid: number) => acquireLock(disk.folder, world.start(pid), { waitMs: 0 });
    mustHave(await acquire(7));
    disk.makeReadOnly();
    expect(await acquire(8)).toMatchObject({ ok: false, holder: { pid: 7 } });
    world.kill(7);
    await expect(acquire(8)).rejects.toMatchObject({ code: 'EROFS' });
  });

  test.skipIf(process.getuid?.() === 0)('because it is not ours', async () => {
    const world = await makeLockWorld();
    await chmod(world.folder, 0o555);
    await expect(world.acquire(world.start(7))).rejects.toMatchObject({ code: 'EACCES' });
  });
});

describe('a disk that fails', () => {
  const faults = ['EIO', 'ENOSPC', 'EACCES', 'short'] as const;
  const cases = faults.flatMap((fault) => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [fault, n] as const));

  test.each(cases)('with %s at operation %i: no lock and no file, or a lock', async (fault, n) => {
    const world = await makeLockWorld();
    const fileSystem = createFaultyFileSystem(world.fileSystem);
    const deps = world.start(7, { fileSystem });
    fileSystem.failAt(n, fault);
    const answer = await world.acquire(deps).catch((error) => ({ ok: null, error }));
    if (answer.ok === null) {
      expect(answer).toMatchObject({ error: { code: fault } });
      expect(await world.names()).toEqual([]);
    } else {
      expect(answer.ok).toBe(true);
      expect(await world.names()).toEqual([LOCK_FILE]);
    }
    // Whatever it was, it keeps nobody out who comes later.
    if (answer.ok !== true) mustHave(await world.acquire(world.start(8)));
  });

  test('for good leaves what it must, and nobody is kept out when it is back', async () => {
    for (let n = 1; n < 9; n += 1) {
      const world = await makeLockWorld();
      const fileSystem = createFaultyFileSystem(world.fileSystem);
      const deps = world.start(7, { fileSystem });
      fileSystem.failAt(n, 'EIO', true);
      const answer = await world.acquire(deps).catch(() => null);
      expect(answer).toBeNull();
      fileSystem.heal();
      world.pass(11_000);
      mustHave(await world.acquire(deps));
      expect(await world.names()).toEqual([LOCK_FILE]);
    }
  });
});
