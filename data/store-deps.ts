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
  /** This run of the program (see `Edits`): eight characters that sort by the time it began. */
  readonly run: string;
  /** This process, for the lock that it takes. */
  readonly lock: LockDeps;
};

/** Minutes since 1970 and three random characters, both to the base of 36. */
export function makeRun(now: Date, random: () => number): string {
  const minutes = Math.floor(now.getTime() / 60_000);
  const chance = Math.floor(random() * 36 ** 3);
  return `${minutes.toString(36).padStart(5, '0')}${chance.toString(36).padStart(3, '0')}`;
}

let lock: LockDeps | undefined;

/** The computer as it is; a window says so in its lock (see `withProgram`). */
export const defaultStoreDeps: StoreDeps = {
  fileSystem: nodeFileSystem,
  codec: createJsonCodec(),
  now: () => new Date(),
  newId: () => v7(),
  run: makeRun(new Date(), Math.random),
  get lock() {
    lock ??= createLockDeps('cli');
    return lock;
  },
};
