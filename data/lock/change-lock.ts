import { join } from 'node:path';
import { isAbsent } from '../error-code.ts';
import { findEvidence } from './find-evidence.ts';
import { isClaimStale } from './is-stale.ts';
import type { LockDeps } from './lock-deps.ts';
import { createRecord, LOCK_FILE, lookAt, nameClaimFile, type Sighting } from './lock-file.ts';
import type { LockRecord } from './lock-record.ts';

/** `put`: our record takes the place of what is there. */
export type Change = 'put' | 'remove' | 'leave';

/** Input: what is there now (null: nothing), and the time by the clock of the disk in ms since 1970. */
export type Decide = (seen: Sighting | null, diskNow: number) => Change;

/**
 * Decides about `target` while we have `draft`, then puts it there or takes it away: it is gone afterwards. Output: what was
 * done; `leave` also where the draft was taken away from under us. Rejects with the file system's error.
 */
async function settle(
  draft: string,
  target: string,
  decide: Decide,
  deps: LockDeps,
): Promise<Change> {
  const { fileSystem } = deps;
  let change: Change = 'leave';
  try {
    // The draft has just been written, so its time is the disk's now.
    const diskNow = await deps.readChangeTime(draft);
    change = decide(await lookAt(target, deps), diskNow);
    if (change === 'put') {
      await fileSystem.rename(draft, target);
      return change;
    }
    if (change === 'remove') await fileSystem.unlink(target);
  } catch (error) {
    await fileSystem.unlink(draft).catch(() => undefined);
    if (isAbsent(error)) return 'leave';
    throw error;
  }
  // One that stays is stale in seconds.
  await fileSystem.unlink(draft).catch(() => undefined);
  return change;
}

function isOld(seen: Sighting | null, diskNow: number, deps: LockDeps): boolean {
  return seen !== null && isClaimStale(findEvidence(seen, diskNow, deps));
}

/**
 * Makes a claim file with our record. One that a crash has left is replaced under a claim to the claim, of the next level,
 * and so on; it ends where a level is free or in use. Output: false where another process has the claim, or had it until
 * just now.
 */
async function takeClaim(
  folder: string,
  record: LockRecord,
  deps: LockDeps,
  level = 0,
): Promise<boolean> {
  const path = join(folder, nameClaimFile(level));
  if (await createRecord(path, record, deps)) return true;
  // By our clock at first, so that a claim in use is not disturbed; then by the disk's.
  if (!isOld(await lookAt(path, deps), deps.now().getTime(), deps)) return false;
  if (!(await takeClaim(folder, record, deps, level + 1))) return false;
  const decide: Decide = (seen, diskNow) => (isOld(seen, diskNow, deps) ? 'put' : 'leave');
  const draft = join(folder, nameClaimFile(level + 1));
  return (await settle(draft, path, decide, deps)) === 'put';
}

/**
 * Changes the lock file of the journal in `folder`, one process at a time. The claim is a file that only one process can
 * make, and its content is our record: renamed onto the lock it takes the lock's place whole, and the claim is gone in the
 * same moment. So whoever has the claim can trust what it sees of the lock. A claim left by a crash is replaced in the same
 * way and never just taken away: of two processes that found it, the slower would take away the claim of the faster.
 *
 * Output: what was done, or `busy` where another process has the claim. Where a process was halted with its claim for so
 * long that it was replaced, what `put` has put is the other's record: so the caller looks whose the lock is now. Rejects
 * with the file system's error, of an absent folder too.
 */
export async function changeLock(
  folder: string,
  record: LockRecord,
  decide: Decide,
  deps: LockDeps,
): Promise<Change | 'busy'> {
  if (!(await takeClaim(folder, record, deps))) return 'busy';
  return settle(join(folder, nameClaimFile(0)), join(folder, LOCK_FILE), decide, deps);
}
