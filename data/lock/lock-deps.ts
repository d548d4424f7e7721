import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { JournalCodec } from '../codec.ts';
import type { FileSystem } from '../file-system.ts';
import { createJsonCodec } from '../json-codec.ts';
import { nodeFileSystem } from '../node-file-system.ts';
import type { Program } from './lock-record.ts';
import { isAlive, readMachine, readMark } from './processes.ts';

/** What a lock needs of the computer it is taken on. */
export type LockDeps = {
  readonly fileSystem: Pick<FileSystem, 'createFile' | 'readFile' | 'stat' | 'rename' | 'unlink'>;
  /**
   * When the file at the path was last changed, in ms since 1970 by the clock of the disk or of its server (ctime). Sync
   * tools give a file the mtime it had on the other computer; nobody can set this one. Rejects as `stat` does.
   */
  readonly readChangeTime: (path: string) => Promise<number>;
  readonly codec: JournalCodec;
  readonly now: () => Date;
  readonly host: string;
  readonly machine: string;
  readonly pid: number;
  readonly program: Program;
  /** Whether a process of this machine has the number now. */
  readonly isAlive: (pid: number) => boolean;
  /** What tells the process that has this number from others that had it or will; null where nothing does. */
  readonly readMark: (pid: number) => string | null;
  readonly newId: () => string;
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
};

/** This process on this computer. `ports` are those of the journal store. */
export function createLockDeps(
  program: Program,
  ports: Pick<LockDeps, 'fileSystem' | 'codec'> = {
    fileSystem: nodeFileSystem,
    codec: createJsonCodec(),
  },
): LockDeps {
  return {
    fileSystem: ports.fileSystem,
    codec: ports.codec,
    readChangeTime: async (path) => (await stat(path)).ctimeMs,
    now: () => new Date(),
    host: hostname(),
    machine: readMachine(),
    pid: process.pid,
    program,
    isAlive,
    readMark,
    newId: () => randomUUID(),
    sleep: async (ms) => {
      await wait(ms);
    },
  };
}
