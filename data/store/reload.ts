import {
  applyChanges,
  type FileChange,
  type JournalState,
  valueAt,
} from '../../shared/journal/journal-state.ts';
import { ok, type Result } from '../../shared/result.ts';
import { pathOfPlace } from '../journal-layout.ts';
import type { JournalListing } from '../list-journal.ts';
import { type ReadFiles, readFront } from '../read-journal.ts';
import type { JournalCore } from './journal-core.ts';
import { forgetLost } from './keep-lost.ts';
import { makeStandIn } from './open-journal.ts';
import { planTarget } from './plan-target.ts';

/** What was read, with what is known still of files that are hurt by now. */
function keepKnown(core: JournalCore, { state, unreadable }: ReadFiles): JournalState {
  const known = unreadable.flatMap(({ place }): FileChange[] => {
    if (place.kind === 'journal' && core.hasStandIn) return [];
    const value = core.lost.get(pathOfPlace(place)) ?? valueAt(core.state, place);
    return value === null ? [] : [{ ...place, value } as FileChange];
  });
  return applyChanges(state, known);
}

/**
 * Reads the whole journal again, as it is on disk: one that could not be written may show more than its files hold. Nothing
 * is written. Errors as of `readFront`, and then the journal is as it was.
 */
export async function reload(
  core: JournalCore,
): Promise<Result<{ readonly listing: JournalListing; readonly read: ReadFiles }>> {
  const { files, deps, folder } = core;
  files.clear();
  const front = await readFront(files, deps.fileSystem, () => makeStandIn(folder, deps));
  if (!front.ok) return front;
  const read = await front.value.readPages(front.value.pages);
  if (!read.ok) return read;
  const state = keepKnown(core, read.value);
  const { hasStandIn } = core;
  core.adopt(planTarget(core.state, state));
  core.start({ ...read.value, state });
  // Of a journal.json that was read before more is known than what would stand in for it.
  core.hasStandIn &&= hasStandIn;
  core.isRead = true;
  core.beginRun();
  forgetLost(core);
  return ok({ listing: front.value.listing, read: read.value });
}
