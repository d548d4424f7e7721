/** A holder renews its lock every 2 minutes (`RENEW_EVERY_MS`): this is five missed times. */
export const STALE_AFTER_MS = 10 * 60_000;
/** A lock file is always put in place whole, so one that cannot be read is being brought by a sync tool, or is rubbish. */
export const UNREADABLE_STALE_AFTER_MS = 10_000;
/** Milliseconds are enough for what is done under a claim. */
export const CLAIM_STALE_AFTER_MS = 10_000;

/** What is known of a lock file. */
export type Evidence = {
  readonly isReadable: boolean;
  /**
   * `gone`: surely not there any more. `running`: surely the one that took the lock. `unknown`: of another computer, or
   * one of its number is there but may be a later one.
   */
  readonly process: 'gone' | 'running' | 'unknown';
  /** From the last change of the file until now, both by the clock of the disk; negative where that was set back. */
  readonly unchangedMs: number;
  /** From the holder's last renewal by its clock until now by ours; null where the lock does not say. */
  readonly renewedAgoMs: number | null;
};

/**
 * Whether nobody holds the lock any more.
 *
 * A process that surely runs keeps its lock however long it slept, and one that is surely gone loses it at once. Otherwise
 * time decides, by two clocks that must agree:
 *
 * - The disk's own (`unchangedMs`): how long ago the file last came to change here. Only one clock takes part, so a
 *   computer whose clock is a day off, ahead or behind, and that has just renewed its lock, is not robbed; and the lock it
 *   left is not held for a day. It fails where that clock was set, or shows another computer's time as some drives do
 *   that live in the cloud.
 * - The holder's and ours (`renewedAgoMs`): fails where one of them is wrong.
 *
 * Both are taken without their sign: a time that lies in the future is no sign of life, for what was just renewed is
 * about now. What remains: a holder whose clock is wrong, on a drive that shows its time as the disk's. It is robbed, and
 * sees so before its next save (`JournalLock.isOurs`).
 */
export function isStale({ isReadable, process, unchangedMs, renewedAgoMs }: Evidence): boolean {
  const unchanged = Math.abs(unchangedMs);
  if (!isReadable) return unchanged > UNREADABLE_STALE_AFTER_MS;
  if (process !== 'unknown') return process === 'gone';
  const isLongAgo = renewedAgoMs === null || Math.abs(renewedAgoMs) > STALE_AFTER_MS;
  return unchanged > STALE_AFTER_MS && isLongAgo;
}

/** Whether a claim (`change-lock.ts`) was left by a crash: its process may well be there and busy with something else. */
export function isClaimStale({ process, unchangedMs }: Evidence): boolean {
  return process === 'gone' || Math.abs(unchangedMs) > CLAIM_STALE_AFTER_MS;
}
