import { ShortWriteError } from '../durable-write.ts';
import { errorCode, isAbsent } from '../error-code.ts';
import type { OpenFile } from '../file-system.ts';
import type { LockDeps } from './lock-deps.ts';
import { type LockRecord, parseRecord, type ReadRecord } from './lock-record.ts';

/** Stands in the journal's folder while a process may write there; hidden. */
export const LOCK_FILE = '.bookletter-lock.json';
const CLAIM_FILE = '.bookletter-lock.takeover';

/**
 * Stands there for a moment while the lock is taken, renewed or given back; of level 1 and above while a claim is replaced
 * that a crash has left, each level for the one below.
 */
export function nameClaimFile(level: number): string {
  return level === 0 ? CLAIM_FILE : `${CLAIM_FILE}-${level}`;
}

/** Whether a file of the journal's folder is of its lock: no part of the journal, so not to be copied with it. */
export function isLockFileName(name: string): boolean {
  return name === LOCK_FILE || name.startsWith(CLAIM_FILE);
}

export type LockFiles = Pick<LockDeps, 'fileSystem' | 'codec' | 'readChangeTime'>;

/** A file as it was found. */
export type Sighting = {
  /** Null where it is no lock: empty, half of one, or something else. */
  readonly record: ReadRecord | null;
  /** By the clock of the disk, in ms since 1970. */
  readonly changedAt: number;
};

/** The record in the file at the path, null where it holds none. Rejects with the file system's error. */
export async function readRecord(path: string, deps: LockFiles): Promise<ReadRecord | null> {
  const decoded = deps.codec.decode(await deps.fileSystem.readFile(path));
  return decoded.ok ? parseRecord(decoded.value) : null;
}

/** Null where there is no file. Rejects with the file system's error. */
export async function lookAt(path: string, deps: LockFiles): Promise<Sighting | null> {
  try {
    // In this order a file that is replaced in between looks newer than it is, and never older.
    const record = await readRecord(path, deps);
    return { record, changedAt: await deps.readChangeTime(path) };
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    let done = 0;
    while (done < bytes.length) {
      const written = await file.write(bytes.subarray(done));
      if (written <= 0) throw new ShortWriteError('short write');
      done += written;
    }
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/**
 * Makes the file; only one of many that try it at once can. Output: false where there is one already. Rejects with the file
 * system's error, and leaves no file then. Not synced: after a power loss every holder is gone, whatever the file says.
 */
export async function createRecord(
  path: string,
  record: LockRecord,
  deps: LockFiles,
): Promise<boolean> {
  let file: OpenFile;
  try {
    file = await deps.fileSystem.createFile(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await fill(file, deps.codec.encode(record));
  } catch (error) {
    await deps.fileSystem.unlink(path).catch(() => undefined);
    throw error;
  }
  return true;
}
