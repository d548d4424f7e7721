import { createInterface } from 'node:readline';
import { acquireLock } from '../../../../data/lock/acquire-lock.ts';
import type { JournalLock } from '../../../../data/lock/journal-lock.ts';
import { createLockDeps } from '../../../../data/lock/lock-deps.ts';

/**
 * A process that wants the lock of the folder it is given. It reads commands and answers each by a line: `acquire` (won, or
 * held by PID), `wait` (as acquire, waiting up to a minute), `ours`, `release`.
 */
const folder = process.argv[2] ?? '';
const deps = createLockDeps('cli');
let lock: JournalLock | null = null;

async function acquire(waitMs: number): Promise<string> {
  const acquired = await acquireLock(folder, deps, { waitMs });
  if (!acquired.ok) return `held by ${acquired.holder.pid}`;
  lock = acquired.lock;
  return 'won';
}

async function answer(command: string): Promise<string> {
  switch (command) {
    case 'acquire':
      return acquire(0);
    case 'wait':
      return acquire(60_000);
    case 'release':
      await lock?.release();
      return 'released';
    default:
      return String((await lock?.isOurs()) ?? false);
  }
}

process.stdout.write('ready\n');
for await (const command of createInterface({ input: process.stdin })) {
  process.stdout.write(`${await answer(command)}\n`);
}
