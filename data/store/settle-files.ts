import { type PageDouble, reconcile } from '../../shared/merging/reconcile.ts';
import { findForbiddenChange } from '../damage.ts';
import type { JournalCore } from './journal-core.ts';

/**
 * Makes the files fit each other again. Where a change cannot be written those after it are left for another time: a thing is
 * written before it is taken away elsewhere. Only journal.json that is hurt takes its change in memory.
 */
export async function settleFiles(
  core: JournalCore,
  doubles: readonly PageDouble[] = [],
): Promise<void> {
  let isKept = false;
  for (const change of reconcile(core.state, doubles)) {
    const isForbidden = findForbiddenChange([change], core.unreadable) !== null;
    if (isForbidden && change.kind === 'journal') {
      isKept = true;
      core.adopt([change]);
      continue;
    }
    if (isForbidden || (isKept && change.value === null)) return;
    const settled = await core.settle([change]);
    if (!settled.ok) return;
  }
}
