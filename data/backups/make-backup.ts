import { join } from 'node:path';
import type { BackupReason } from '../../shared/backups/backup.ts';
import { isTemporaryName, removeDurably } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { makeFoldersBelow } from '../folders.ts';
import { type BackupFacts, formatBackupName } from './backup-name.ts';
import { BACKUPS_FOLDER, listBackups } from './list-backups.ts';
import { localDay } from './local-day.ts';
import type { PackOptions, ZipFile } from './pack-zip.ts';
import { findSurplusBackups } from './thin-backups.ts';
import { type WrittenZip, writeZip } from './write-zip.ts';

export type ThinOptions = {
  readonly fileSystem: FileSystem;
  /** The journal folder. */
  readonly root: string;
  readonly now: Date;
  /** The parent's calendar (see `findSurplusBackups`); without it, the computer's time zone. */
  readonly dayOf?: (time: Date) => string;
  /** Names that are not to be removed now, such as that of a backup about to be restored. */
  readonly keep?: readonly string[];
};

export type BackupOptions = ThinOptions &
  PackOptions & {
    readonly reason: BackupReason;
    /** What goes into it, as `listRawFiles` gives. */
    readonly files: AsyncIterable<ZipFile>;
  };

export type MadeBackup = WrittenZip & {
  /** In the folder of the backups. */
  readonly name: string;
};

/** Age from which a temporary file cannot be one that is being written, in ms. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** The first name from this second on that is not taken: two backups of one second get two names. */
function findFreeName(names: readonly string[], { time, reason }: BackupFacts): string {
  const name = formatBackupName({ time, reason });
  if (!names.includes(name)) return name;
  return findFreeName(names, { time: new Date(time.getTime() + 1000), reason });
}

/** Takes away what a backup left that was stopped halfway, which can be large. */
async function removeAbandoned({ fileSystem, root, now }: ThinOptions): Promise<void> {
  const folder = join(root, BACKUPS_FOLDER);
  const names = await fileSystem.readdir(folder).catch(() => []);
  for (const name of names.filter(isTemporaryName)) {
    const { mtimeMs } = await fileSystem.lstat(join(folder, name));
    if (now.getTime() - mtimeMs > ABANDONED_MS) await fileSystem.unlink(join(folder, name));
  }
}

/**
 * Removes the backups that are one too many (see `findSurplusBackups`) and what stopped ones left, and no other file there.
 * Output: the names of the backups that were removed. One that cannot be removed does not keep the next from it; then it
 * rejects with the first error in the end.
 */
export async function thinBackups(options: ThinOptions): Promise<readonly string[]> {
  const { fileSystem, root, now, dayOf = localDay, keep = [] } = options;
  const surplus = findSurplusBackups(await listBackups(fileSystem, root), now, dayOf);
  const names = surplus.filter((name) => !keep.includes(name));
  const errors: unknown[] = [];
  for (const name of names) {
    const removal = removeDurably(fileSystem, join(root, BACKUPS_FOLDER, name));
    await removal.catch((error) => errors.push(error));
  }
  await removeAbandoned(options).catch((error) => errors.push(error));
  if (errors.length > 0) throw errors[0];
  return names;
}

/**
 * Makes a backup of `files` in the journal's folder of backups, which is made where there is none, and then thins the backups;
 * a failure in that does not make the backup fail. It never takes the place of another one. Once it resolves it survives a
 * power loss.
 *
 * Rejects as `writeZip` does, and then there is no new backup, except with `UnsyncedError`: then there is one, which a power
 * loss may take. The older ones are untouched.
 */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const { fileSystem, root, reason, now, files, signal, onProgress } = options;
  signal?.throwIfAborted();
  const folder = join(root, BACKUPS_FOLDER);
  await makeFoldersBelow(fileSystem, root, folder);
  const name = findFreeName(await fileSystem.readdir(folder), { time: now, reason });
  const written = await writeZip(fileSystem, join(folder, name), files, { signal, onProgress });
  await thinBackups(options).catch(() => undefined);
  return { name, ...written };
}
