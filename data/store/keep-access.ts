import { keepRenewed } from '../lock/keep-renewed.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { JournalCore } from './journal-core.ts';
import { takeAccess } from './open-journal.ts';
import { refreshAll } from './refresh-files.ts';

export type KeptAccess = {
  /** Tries again to get the right to write; does nothing where it is there, or was never asked for. Never rejects. */
  readonly retry: () => Promise<void>;
  /** Gives it back. */
  readonly stop: () => Promise<void>;
};

/** Errors that can pass: another program ends, a disk is emptied, a folder is made writable. */
const PASSING: ReadonlySet<string> = new Set(['locked', 'read-only', 'disk-full', 'write-failed']);

/**
 * Keeps the right to write for as long as the journal is open, where it `isWanted`. `settle` is called once it is got later than at the opening,
 * after everything that the other program wrote has been read.
 */
export function keepAccess(
  core: JournalCore,
  queue: SerialQueue,
  { isWanted, settle }: { isWanted: boolean; settle: () => Promise<unknown> },
): KeptAccess {
  let stopRenewing = () => {};

  function startRenewing(): void {
    if (core.lock === null) return;
    stopRenewing();
    stopRenewing = keepRenewed(core.lock, { onLost: () => void queue.run(() => core.loseLock()) });
  }

  async function retry(): Promise<void> {
    const { readOnly } = core;
    if (!isWanted || readOnly === null || !PASSING.has(readOnly.code)) return;
    const access = await takeAccess(core.folder, core.deps, 0);
    if (access.lock === null) return;
    core.lock = access.lock;
    startRenewing();
    core.readOnly = null;
    await refreshAll(core);
    await settle();
    core.tellStanding();
  }

  startRenewing();
  return {
    retry: () => queue.run(retry).catch(() => undefined),
    stop: async () => {
      stopRenewing();
      await core.lock?.release();
      core.lock = null;
    },
  };
}
