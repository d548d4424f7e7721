import { join } from 'node:path';
import { changeLock } from './change-lock.ts';
import { findEvidence } from './find-evidence.ts';
import { isStale } from './is-stale.ts';
import { createJournalLock, type JournalLock } from './journal-lock.ts';
import type { LockDeps } from './lock-deps.ts';
import { LOCK_FILE, lookAt, nameClaimFile, type Sighting } from './lock-file.ts';
import { LOCK_FORMAT, type LockHolder, type LockRecord, toHolder } from './lock-record.ts';
import { addOwnHolding } from './own-holdings.ts';

export type AcquiredLock =
  | { readonly ok: true; readonly lock: JournalLock }
  | { readonly ok: false; readonly holder: LockHolder };

const FIRST_DELAY_MS = 20;
/** Short: who does one command after another has the lock nearly all the time, and the others need many looks to find it free. */
const LONGEST_DELAY_MS = 40;
/** Tries in a row before it is said that somebody has the lock who cannot be seen: it was being given back just then. */
const TRIES_IN_A_ROW = 3;

function makeRecord(deps: LockDeps): LockRecord {
  const now = deps.now().toISOString();
  return {
    format: LOCK_FORMAT,
    version: 1,
    id: deps.newId(),
    host: deps.host,
    machine: deps.machine,
    pid: deps.pid,
    mark: deps.readMark(deps.pid),
    program: deps.program,
    startedAt: now,
    renewedAt: now,
  };
}

function isFree(seen: Sighting | null, diskNow: number, deps: LockDeps): boolean {
  return seen === null || isStale(findEvidence(seen, diskNow, deps));
}

/** Null where another process was faster. */
async function takeLock(folder: string, deps: LockDeps): Promise<JournalLock | null> {
  const record = makeRecord(deps);
  const lock = createJournalLock(folder, record, deps);
  addOwnHolding(record.id);
  try {
    const done = await changeLock(
      folder,
      record,
      (seen, diskNow) => (isFree(seen, diskNow, deps) ? 'put' : 'leave'),
      deps,
    );
    if (done !== 'busy' && (await lock.isOurs())) return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
  await lock.release();
  return null;
}

async function tryAcquire(folder: string, deps: LockDeps): Promise<AcquiredLock> {
  let claimant: Sighting | null = null;
  for (let tries = 0; tries < TRIES_IN_A_ROW && claimant === null; tries += 1) {
    const seen = await lookAt(join(folder, LOCK_FILE), deps);
    // By our clock at first, so that a lock in use is only read; under the claim it is judged by the disk's.
    if (seen !== null && !isFree(seen, deps.now().getTime(), deps)) {
      return { ok: false, holder: toHolder(seen.record) };
    }
    const lock = await takeLock(folder, deps);
    if (lock !== null) return { ok: true, lock };
    claimant = await lookAt(join(folder, nameClaimFile(0)), deps);
  }
  const seen = await lookAt(join(folder, LOCK_FILE), deps);
  // A stale lock that is just being taken over is held by the one who does that.
  const isHeld = seen !== null && !isFree(seen, deps.now().getTime(), deps);
  const holding = isHeld ? seen : (claimant ?? seen);
  return { ok: false, holder: toHolder(holding?.record ?? null) };
}

/**
 * Takes the lock of the journal in `folder`, so that this process may write there and no other.
 *
 * Input: `waitMs`, for how long to try again, with short pauses, while another process holds it; with 0 it is tried once.
 * Output: the lock, to be renewed (`keepRenewed`) and released; or who holds it. A lock whose holder is gone is taken over
 * (`isStale`). A folder that is not there, cannot be written or is on a full disk rejects with the file system's error
 * (ENOENT, EACCES, EROFS, ENOSPC), unless a lock stands there: that answers who holds it. No file is left then.
 */
export async function acquireLock(
  folder: string,
  deps: LockDeps,
  { waitMs }: { readonly waitMs: number },
): Promise<AcquiredLock> {
  let waited = 0;
  let delay = FIRST_DELAY_MS;
  for (;;) {
    const answer = await tryAcquire(folder, deps);
    if (answer.ok || waited >= waitMs) return answer;
    const pause = Math.min(delay, waitMs - waited);
    await deps.sleep(pause);
    waited += pause;
    delay = Math.min(delay * 2, LONGEST_DELAY_MS);
  }
}
