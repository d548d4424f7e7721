import { ok, type Result } from '../../shared/result.ts';
import type { JournalListing } from '../list-journal.ts';
import { type ReadFiles, readFront } from '../read-journal.ts';
import type { JournalCore } from './journal-core.ts';
import { forgetLost } from './keep-lost.ts';
import { makeStandIn } from './open-journal.ts';
import { planTarget } from './plan-target.ts';

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
  core.adopt(planTarget(core.state, read.value.state));
  core.start(read.value);
  core.isRead = true;
  core.beginRun();
  forgetLost(core);
  return ok({ listing: front.value.listing, read: read.value });
}
