import type { JournalLock } from './journal-lock.ts';

/** A sync tool carries every renewal to the other computers, so not more often than is of use. */
export const RENEW_EVERY_MS = 2 * 60_000;
/** Timers stand still while a computer sleeps: looked at this often, a lock is renewed soon after it wakes. */
const LOOK_EVERY_MS = 5_000;

/** Calls `tick` every so many ms until what it answers is called. */
export type Repeat = (ms: number, tick: () => void) => () => void;

/** Never keeps a process alive. */
const repeatByTimer: Repeat = (ms, tick) => {
  const timer = setInterval(tick, ms).unref();
  return () => clearInterval(timer);
};

/**
 * Renews the lock from now on, `every` so many ms by the clock, until the function is called that it answers, or until the
 * lock is not ours any more: then `onLost` is called, once. A renewal that fails (a full disk, a network that is away) is
 * tried again the next time: the lock can be ours still.
 */
export function keepRenewed(
  lock: Pick<JournalLock, 'renew'>,
  {
    every = RENEW_EVERY_MS,
    onLost,
    now = () => new Date(),
    repeat = repeatByTimer,
  }: {
    readonly every?: number;
    readonly onLost: () => void;
    readonly now?: () => Date;
    readonly repeat?: Repeat;
  },
): () => void {
  let renewedAt = now().getTime();
  let isRenewing = false;
  let isStopped = false;

  async function renew(): Promise<void> {
    isRenewing = true;
    renewedAt = now().getTime();
    const isOurs = await lock.renew().catch(() => true);
    isRenewing = false;
    if (isOurs || isStopped) return;
    stop();
    onLost();
  }

  const cancel = repeat(Math.min(every, LOOK_EVERY_MS), () => {
    // Without its sign: the clock may have been set back.
    const isDue = Math.abs(now().getTime() - renewedAt) >= every;
    if (isDue && !isRenewing && !isStopped) void renew();
  });
  function stop(): void {
    isStopped = true;
    cancel();
  }
  return stop;
}
