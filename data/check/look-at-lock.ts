import { join } from 'node:path';
import { findEvidence } from '../lock/find-evidence.ts';
import { isStale } from '../lock/is-stale.ts';
import { LOCK_FILE, lookAt } from '../lock/lock-file.ts';
import type { StoreDeps } from '../store-deps.ts';
import type { Facts } from './finding.ts';

/** Who has the journal, or whose lock was left there; nothing is taken or written. Rejects with the file system's error. */
export async function lookAtLock(
  root: string,
  { lock, fileSystem, codec }: Pick<StoreDeps, 'lock' | 'fileSystem' | 'codec'>,
): Promise<readonly Facts[]> {
  const { readChangeTime } = lock;
  const seen = await lookAt(join(root, LOCK_FILE), { fileSystem, codec, readChangeTime });
  if (seen === null) return [];
  // By our clock: the disk's can only be asked by writing.
  if (isStale(findEvidence(seen, lock.now().getTime(), lock))) {
    return [{ kind: 'stale-lock', file: LOCK_FILE }];
  }
  const { program = null, host = null } = seen.record ?? {};
  return [{ kind: 'in-use', file: LOCK_FILE, program, host }];
}
