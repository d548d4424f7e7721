import { join } from 'node:path';
import { filesOf } from '../../shared/journal/journal-state.ts';
import type { AppError } from '../../shared/result.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { listRawFiles } from '../backups/raw-journal-files.ts';
import { syncFoldersOf } from '../folders.ts';
import type { JournalListing } from '../list-journal.ts';
import type { ReadFiles } from '../read-journal.ts';
import { toWriteError } from '../write-error.ts';
import type { JournalCore } from './journal-core.ts';
import { mergeCopies } from './merge-copies.ts';
import { settleFiles } from './settle-files.ts';

/** Takes away what stopped saves left: only who has the lock knows that they are not being written. */
async function removeLeftovers(core: JournalCore, leftovers: readonly string[]): Promise<void> {
  if (leftovers.length === 0 || (await core.findObstacle()) !== null) return;
  for (const path of leftovers) {
    await core.deps.fileSystem.unlink(join(core.folder, path)).catch(() => undefined);
  }
}

async function backUpOld({ deps, folder }: JournalCore): Promise<AppError | null> {
  const { fileSystem, now } = deps;
  const files = listRawFiles(fileSystem, folder);
  const reason = 'before-migration';
  try {
    await makeBackup({ fileSystem, root: folder, reason, now: now(), files });
    return null;
  } catch (error) {
    return toWriteError(error, folder, 'backups');
  }
}

/**
 * Writes the files that are of an older version in today's, once they all are in a backup. One by one: each is whole in
 * either version, and where it is stopped the rest is done at the next opening.
 */
async function migrateFiles(core: JournalCore): Promise<AppError | null> {
  const old = filesOf(core.state).filter((file) => core.files.isOld(file));
  if (old.length === 0 || core.readOnly !== null) return null;
  const refused = await backUpOld(core);
  if (refused !== null) return refused;
  for (const change of old) {
    const written = await core.settle([change]);
    if (!written.ok) return written.error;
  }
  return null;
}

/**
 * Once all of a journal has been read: tidies up after stopped saves, brings files of an older version to today's, merges
 * what sync tools brought. Where nothing may be written, or the disk refuses, the journal is shown as it would be, and where
 * it would have to be migrated first nothing can be saved.
 */
export async function settleOpened(
  core: JournalCore,
  { leftovers, copies }: Pick<JournalListing, 'leftovers' | 'copies'>,
  { doubles }: Pick<ReadFiles, 'doubles'>,
): Promise<void> {
  // What a stopped program has put in place is taken for durable from here on: others are made to rest on it.
  if (core.readOnly === null) {
    await syncFoldersOf(core.deps.fileSystem, core.folder, core.files.paths());
  }
  await removeLeftovers(core, leftovers);
  const refused = await migrateFiles(core);
  if (refused !== null) core.refuse(refused);
  await mergeCopies(core, copies);
  await settleFiles(core, doubles);
}
