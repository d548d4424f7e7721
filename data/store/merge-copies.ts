import { join } from 'node:path';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { removeDurably } from '../durable-write.ts';
import { pathOfPlace } from '../journal-layout.ts';
import type { ConflictCopy } from '../list-journal.ts';
import type { JournalCore } from './journal-core.ts';
import { planMerge } from './merge-into.ts';

/** Merges the conflict copies of sync tools into their files and takes them away; one that cannot be read stays. */
export async function mergeCopies(
  core: JournalCore,
  copies: readonly ConflictCopy[],
): Promise<void> {
  for (const { place, path } of copies) {
    const isHurt = core.unreadable.some((each) => pathOfPlace(each.place) === pathOfPlace(place));
    const value = isHurt ? null : await core.files.readCopy(place, path);
    if (value === null) continue;
    core.beginRun();
    const settled = await core.settle(planMerge(core, { ...place, value } as FileVersion));
    if (!settled.ok || (await core.findObstacle()) !== null) continue;
    await removeDurably(core.deps.fileSystem, join(core.folder, path)).catch(() => undefined);
  }
}
