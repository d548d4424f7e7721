import type { Evidence } from './is-stale.ts';
import type { LockDeps } from './lock-deps.ts';
import type { Sighting } from './lock-file.ts';
import type { ReadRecord } from './lock-record.ts';
import { isOwnHolding } from './own-holdings.ts';

type Processes = Pick<LockDeps, 'machine' | 'pid' | 'isAlive' | 'readMark'>;

function findProcess(record: ReadRecord | null, deps: Processes): Evidence['process'] {
  if (record === null || record.pid === null || record.machine !== deps.machine) return 'unknown';
  if (!deps.isAlive(record.pid)) return 'gone';
  const mark = deps.readMark(record.pid);
  const isKnown = mark !== null && record.mark !== null;
  if (isKnown && mark !== record.mark) return 'gone';
  if (record.pid === deps.pid) return isOwnHolding(record.id) ? 'running' : 'gone';
  return isKnown ? 'running' : 'unknown';
}

/** Input: a file that was looked at, and the time in ms since 1970 by the clock of the disk. Output: what that tells. */
export function findEvidence(
  { record, changedAt }: Sighting,
  diskNow: number,
  deps: Processes & Pick<LockDeps, 'now'>,
): Evidence {
  const renewedAt = record?.renewedAt ?? null;
  return {
    isReadable: record !== null,
    process: findProcess(record, deps),
    unchangedMs: diskNow - changedAt,
    renewedAgoMs: renewedAt === null ? null : deps.now().getTime() - Date.parse(renewedAt),
  };
}
