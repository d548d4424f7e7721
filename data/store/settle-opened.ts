import { join } from 'node:path';
import { type AppError, ok, type Result } from '../../shared/result.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { listRawFiles } from '../backups/raw-journal-files.ts';
import type { ReadFiles, ReadFront } from '../read-journal.ts';
import { toWriteError } from '../write-error.ts';
import type { JournalCore } from './journal-core.ts';
import { oldFiles } from './open-journal.ts';
import { mergeCopies, settleFiles } from './refresh-files.ts';

/** Takes away what stopped saves left: only who has the lock knows that they are not being written. */
async function removeLeftovers(core: JournalCore, leftovers: readonly string[]): Promise<void> {
  if (core.readOnly !== null) return;
  for (const path of leftovers) {
    await core.deps.fileSystem.unlink(join(core.folder, path)).catch(() => undefined);
  }
}

/** Writes the files that are of an older version in today's, once they all are in a backup. */
async function migrateFiles(core: JournalCore): Promise<AppError | null> {
  const old = oldFiles(core);
  if (old.length === 0 || core.readOnly !== null) return null;
  const { fileSystem, now } = core.deps;
  const files = listRawFiles(fileSystem, core.folder);
  try {
    await makeBackup({
      fileSystem,
      root: core.folder,
      reason: 'before-migration',
      now: now(),
      files,
    });
  } catch (error) {
    return toWriteError(error, core.folder, 'backups');
  }
  const written = await core.write(old);
  return written.ok ? null : written.error;
}

/**
 * Once all of a journal has been read: tidies up after stopped saves, brings files of an older version to today's, merges
 * what sync tools brought. Where nothing may be written, or the disk refuses, the journal is shown as it would be, and where
 * it would have to be migrated first nothing can be saved.
 */
export async function settleOpened(
  core: JournalCore,
  { listing }: Pick<ReadFront, 'listing'>,
  read: ReadFiles,
): Promise<Result<null>> {
  await removeLeftovers(core, listing.leftovers);
  const refused = await migrateFiles(core);
  if (refused !== null) {
    core.readOnly = refused;
    core.tellStanding();
  }
  await mergeCopies(core, listing.copies);
  await settleFiles(core, read.doubles);
  return ok(null);
}
