import type { AppError } from '../../shared/result.ts';
import { keepRenewed } from '../lock/keep-renewed.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { JournalCore } from './journal-core.ts';
import { takeAccess } from './open-journal.ts';
import { reload } from './reload.ts';
import { settleOpened } from './settle-opened.ts';

export type KeptAccess = {
  /** Tries again to get the right to write; does nothing where it is there, or was never asked for. Never rejects. */
  readonly retry: () => Promise<void>;
  /** Gives it back; it is not got again. Called from the queue. */
  readonly stop: () => Promise<void>;
};

/** Errors that can pass: another program ends, a disk is emptied, a folder is made writable. */
const PASSING: ReadonlySet<AppError['code']> = new Set([
  'locked',
  'read-only',
  'disk-full',
  'write-failed',
  'read-failed',
]);

/** Whether what keeps from writing can be gone by itself, so that it is worth trying again. */
export function canPass(readOnly: AppError | null): boolean {
  return readOnly !== null && PASSING.has(readOnly.code);
}

/** Keeps the right to write for as long as the journal is open, where it `isWanted`. */
export function keepAccess(
  core: JournalCore,
  queue: SerialQueue,
  { isWanted }: { readonly isWanted: boolean },
): KeptAccess {
  let stopRenewing = () => {};
  let isStopped = false;

  function startRenewing(): void {
    const { lock } = core;
    stopRenewing();
    if (lock === null) return;
    stopRenewing = keepRenewed(lock, { onLost: () => void queue.run(() => core.loseLock(lock)) });
  }

  /** Whether this process has the lock now, or has got it. */
  async function acquire(): Promise<boolean> {
    if (core.lock !== null && (await core.lock.isOurs())) return true;
    const { lock, readOnly } = await takeAccess(core.folder, core.deps, 0);
    if (lock === null) {
      // Somebody else may have it by now.
      const isOther = JSON.stringify(readOnly) !== JSON.stringify(core.readOnly);
      if (readOnly !== null && isOther) core.refuse(readOnly);
      return false;
    }
    core.lock = lock;
    startRenewing();
    return true;
  }

  async function giveUp(): Promise<void> {
    stopRenewing();
    await core.lock?.release();
    core.lock = null;
  }

  async function retry(): Promise<void> {
    if (isStopped || !isWanted || !canPass(core.readOnly)) return;
    if (!(await acquire())) return;
    // Read before anything is written: another program may have written everything anew.
    const loaded = await reload(core);
    if (!loaded.ok) {
      await giveUp();
      core.refuse(loaded.error);
      return;
    }
    core.readOnly = null;
    await settleOpened(core, loaded.value.listing, loaded.value.read);
    core.tellStanding();
  }

  startRenewing();
  return {
    retry: () => queue.run(retry).catch(() => undefined),
    stop: async () => {
      isStopped = true;
      await giveUp();
    },
  };
}
