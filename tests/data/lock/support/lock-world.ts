import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem } from '../../../../data/file-system.ts';
import { createJsonCodec } from '../../../../data/json-codec.ts';
import { type AcquiredLock, acquireLock } from '../../../../data/lock/acquire-lock.ts';
import type { JournalLock } from '../../../../data/lock/journal-lock.ts';
import type { LockDeps } from '../../../../data/lock/lock-deps.ts';
import { LOCK_FILE } from '../../../../data/lock/lock-file.ts';
import type { LockRecord } from '../../../../data/lock/lock-record.ts';
import { createNodeFileSystem } from '../../../../data/node-file-system.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Computers that share one folder; clocks go only where they are set to. Files and folder are real ones. */
export async function makeLockWorld() {
  const folder = await makeTemporaryFolder();
  const lockPath = join(folder, LOCK_FILE);
  const real = createNodeFileSystem();
  /** What is the time, in ms since 1970. */
  let time = Date.parse('2026-01-17T12:00:00.000Z');
  /** How far the clock of the disk is ahead. */
  let diskAhead = 0;
  /** By path, by the clock of the disk; of the others it is now. */
  const changed = new Map<string, number>();
  const alive = new Set<number>();
  const diskNow = () => time + diskAhead;

  /** The real one, whose changes are noted by the clock of the disk. */
  const fileSystem: FileSystem = {
    ...real,
    createFile: async (path, mode) => {
      const file = await real.createFile(path, mode);
      changed.set(path, diskNow());
      return file;
    },
    rename: async (from, to) => {
      await real.rename(from, to);
      changed.set(to, diskNow());
    },
  };

  /** A process: pid, where it runs, and how far its clock is ahead. */
  function start(pid: number, more: Partial<LockDeps> = {}, ahead = 0): LockDeps {
    alive.add(pid);
    return {
      fileSystem,
      readChangeTime: async (path) => {
        await real.stat(path);
        return changed.get(path) ?? diskNow();
      },
      codec: createJsonCodec(),
      now: () => new Date(time + ahead),
      host: 'desk',
      machine: 'machine-of-desk',
      pid,
      program: 'window',
      isAlive: (each) => alive.has(each),
      readMark: (each) => `mark of ${each}`,
      newId: () => crypto.randomUUID(),
      sleep: async () => {
        throw new Error('nobody should wait here');
      },
      ...more,
    };
  }

  return {
    folder,
    lockPath,
    fileSystem,
    start,
    /** As `start`, on another computer. */
    startElsewhere: (pid: number, more: Partial<LockDeps> = {}, ahead = 0) =>
      start(pid, { host: 'laptop', machine: 'machine-of-laptop', ...more }, ahead),
    kill: (pid: number) => alive.delete(pid),
    pass: (ms: number) => {
      time += ms;
    },
    setDiskAhead: (ms: number) => {
      diskAhead = ms;
    },
    acquire: (deps: LockDeps, waitMs = 0): Promise<AcquiredLock> =>
      acquireLock(folder, deps, { waitMs }),
    /** A lock file, or another in the folder, that is there without our doing. */
    write: async (content: string | Partial<LockRecord>, name = LOCK_FILE) => {
      const path = join(folder, name);
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
      changed.set(path, diskNow());
    },
    read: async () => JSON.parse(await readFile(lockPath, 'utf8')) as LockRecord,
    names: async () => (await readdir(folder)).sort(),
  };
}

export type LockWorld = Awaited<ReturnType<typeof makeLockWorld>>;

/** The lock that was got; fails the test where it was not. */
export function mustHave(acquired: AcquiredLock): JournalLock {
  if (!acquired.ok) throw new Error(`held by ${JSON.stringify(acquired.holder)}`);
  return acquired.lock;
}
