import { join } from 'node:path';
import { isAbsent } from '../error-code.ts';
import type { FileSystem } from '../file-system.ts';
import { listNames } from '../folders.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { parseBackupName } from './backup-name.ts';
import type { NamedBackup } from './thin-backups.ts';

/** Where the backups lie in the journal folder (DESIGN.md section 3). */
export const BACKUPS_FOLDER = 'backups';

export type Backup = NamedBackup & {
  /** How large the zip is. */
  readonly bytes: number;
};

type Found = { readonly backup: Backup; readonly writtenAt: number };

async function describe(
  fileSystem: FileSystem,
  folder: string,
  name: string,
): Promise<readonly Found[]> {
  const facts = parseBackupName(name);
  if (facts === null) return [];
  try {
    const { isFolder, size, mtimeMs } = await fileSystem.stat(join(folder, name));
    return isFolder ? [] : [{ backup: { name, ...facts, bytes: size }, writtenAt: mtimeMs }];
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/**
 * The backups of the journal in `root`, newest first, those of the same second by when they were written; none where there is no
 * such folder. Other files that lie there are left out. Whether one can be read is not looked at. Rejects with the file system's
 * error.
 */
export async function listBackups(
  fileSystem: FileSystem,
  root: string,
): Promise<readonly Backup[]> {
  const folder = join(root, BACKUPS_FOLDER);
  const names = await listNames(fileSystem, folder);
  const newestFirst = names.toSorted().reverse();
  const found = await mapWithLimit(newestFirst, 8, (name) => describe(fileSystem, folder, name));
  return found
    .flat()
    .toSorted(
      (a, b) => b.backup.time.getTime() - a.backup.time.getTime() || b.writtenAt - a.writtenAt,
    )
    .map(({ backup }) => backup);
}
