import { join } from 'node:path';
import { isSameStat } from '../durable-write.ts';
import { isAbsent } from '../error-code.ts';
import type { FileStat } from '../file-system.ts';
import { createSerialQueue } from '../serial-queue.ts';
import { changeLock } from './change-lock.ts';
import type { LockDeps } from './lock-deps.ts';
import { LOCK_FILE, readRecord, type Sighting } from './lock-file.ts';
import type { LockRecord } from './lock-record.ts';
import { dropOwnHolding } from './own-holdings.ts';

/** The right to write to a journal, for as long as `isOurs` says so. */
export type JournalLock = {
  /**
   * To be asked before every save; costs one `stat`. False once another process has the lock, which is for good, or where
   * the lock file or the whole folder is gone, or holds no lock. Rejects with the file system's error where it cannot tell:
   * then nothing may be written either.
   */
  readonly isOurs: () => Promise<boolean>;
  /**
   * Notes in the file that its holder lives. Output: as `isOurs`; where it is not ours nothing is written. It may be left to
   * the next time when another process looks at the lock just now. Rejects with the file system's error (a full disk): the
   * lock is ours still.
   */
  readonly renew: () => Promise<boolean>;
  /** Takes the lock file away if it is ours, and never another's; waits for a renewal that is under way. Never rejects. */
  readonly release: () => Promise<void>;
};

/** Milliseconds between tries to give back a lock that another process looks at; together about a second. */
const RELEASE_DELAYS_MS = [10, 20, 40, 80, 160, 320, 320];

/** Input: the record that was, or was tried to be, put into the lock file of `folder`. */
export function createJournalLock(folder: string, record: LockRecord, deps: LockDeps): JournalLock {
  const path = join(folder, LOCK_FILE);
  const queue = createSerialQueue();
  const isOurRecord = (seen: Sighting | null) => seen?.record?.id === record.id;
  /** The file when our record was last read from it. */
  let known: FileStat | null = null;
  let isOver = false;

  async function readIsOurs(): Promise<boolean> {
    const stat = await deps.fileSystem.stat(path);
    if (known !== null && isSameStat(known, stat)) return true;
    const found = await readRecord(path, deps);
    if (found !== null && found.id !== record.id) isOver = true;
    if (found === null || isOver) return false;
    known = stat;
    return true;
  }

  async function isOurs(): Promise<boolean> {
    try {
      return !isOver && (await readIsOurs());
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  }

  async function renew(): Promise<boolean> {
    if (!(await isOurs())) return false;
    const renewed = { ...record, renewedAt: deps.now().toISOString() };
    try {
      await changeLock(folder, renewed, (seen) => (isOurRecord(seen) ? 'put' : 'leave'), deps);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
    return isOurs();
  }

  async function remove(): Promise<void> {
    for (const delay of [...RELEASE_DELAYS_MS, null]) {
      if (!(await isOurs())) return;
      const decide = (seen: Sighting | null) => (isOurRecord(seen) ? 'remove' : 'leave');
      if ((await changeLock(folder, record, decide, deps)) !== 'busy') return;
      if (delay !== null) await deps.sleep(delay);
    }
  }

  return {
    isOurs,
    renew: () => queue.run(renew),
    release: () =>
      queue.run(async () => {
        // What stays is stale once this process is gone, and for this process at once.
        await remove().catch(() => undefined);
        isOver = true;
        dropOwnHolding(record.id);
      }),
  };
}
