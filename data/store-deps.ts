import { v7 } from 'uuid';
import type { Id } from '../shared/ids.ts';
import type { JournalCodec } from './codec.ts';
import type { FileSystem } from './file-system.ts';
import { createJsonCodec } from './json-codec.ts';
import { createLockDeps, type LockDeps } from './lock/lock-deps.ts';
import { nodeFileSystem } from './node-file-system.ts';

/** What a journal store needs of the computer it runs on. */
export type StoreDeps = {
  readonly fileSystem: FileSystem;
  readonly codec: JournalCodec;
  readonly now: () => Date;
  /** A UUIDv7, a new one every time. */
  readonly newId: () => Id;
  /** A name for a run of changes (see `Edits`), a new one every time: eight characters that sort by the day. */
  readonly newRun: () => string;
  /** This process, for the lock that it takes. */
  readonly lock: LockDeps;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Input: a time, and a chance from 0 up to 1. Output: the days since 1970 and the chance, four digits each to base 36. */
export function makeRun(now: Date, chance: number): string {
  const days = Math.floor(now.getTime() / DAY_MS);
  const rest = Math.floor(chance * 36 ** 4);
  return `${days.toString(36).padStart(4, '0')}${rest.toString(36).padStart(4, '0')}`;
}

let lock: LockDeps | undefined;

/** The computer as it is. Its lock is that of the command line: a window has its own. */
export const defaultStoreDeps: StoreDeps = {
  fileSystem: nodeFileSystem,
  codec: createJsonCodec(),
  now: () => new Date(),
  newId: () => v7(),
  newRun: () => makeRun(new Date(), Math.random()),
  get lock() {
    lock ??= createLockDeps('cli');
    return lock;
  },
};
