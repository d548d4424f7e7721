import { dirname } from 'node:path';
import { setTimeout as waitForClock } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import type { FileSystem } from './file-system.ts';

/** What a file says that another program has open just now: on Windows a virus scanner, an indexer or a sync tool. */
const LOCKED = ['EPERM', 'EBUSY', 'EACCES'];

/** The waits between the tries, in ms: most locks are gone after the first few; together 7,000, then it is an error. */
export const LOCK_DELAYS_MS: readonly number[] = [
  10, 20, 40, 80, 160, 320, 640, 1000, 1000, 1000, 1000, 1000, 730,
];

/**
 * Whether waiting can help. A folder that nobody may write in, and a folder in the place of a file, give the same errors
 * and would give them for ever: the parent must not wait 7 seconds to hear that.
 */
async function mayPass(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    await fileSystem.checkWritable(dirname(path));
    return !(await fileSystem.lstat(path)).isFolder;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
}

async function retryLocked(
  fileSystem: FileSystem,
  path: string,
  work: () => Promise<void>,
): Promise<void> {
  const sleep = fileSystem.sleep ?? waitForClock;
  for (const delay of LOCK_DELAYS_MS) {
    try {
      await work();
      return;
    } catch (error) {
      if (!LOCKED.includes(errorCode(error)) || !(await mayPass(fileSystem, path))) throw error;
    }
    await sleep(delay);
  }
  await work();
}

/**
 * Puts the file `from` in the place of `to`, in the same folder; a lock on either is waited for. Rejects with the file
 * system's error.
 */
export async function renameWhenFree(
  fileSystem: FileSystem,
  from: string,
  to: string,
): Promise<void> {
  await retryLocked(fileSystem, to, () => fileSystem.rename(from, to));
}

/** Takes a file away, waiting for a lock on it. Rejects with the file system's error. */
export async function unlinkWhenFree(fileSystem: FileSystem, path: string): Promise<void> {
  await retryLocked(fileSystem, path, () => fileSystem.unlink(path));
}
