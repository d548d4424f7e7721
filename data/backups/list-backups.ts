import { join } from 'node:path';
import { isAbsent } from '../error-code.ts';
import type { FileSystem } from '../file-system.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { parseBackupName } from './backup-name.ts';
import type { NamedBackup } from './thin-backups.ts';

/** Where the backups lie in the journal folder (DESIGN.md section 3). */
export const BACKUPS_FOLDER = 'backups';

export type Backup = NamedBackup & {
  /** How large the zip is. */
  readonly bytes: number;
};

async function orWhenAbsent<T>(work: Promise<T>, instead: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return instead;
    throw error;
  }
}

async function describe(
  fileSystem: FileSystem,
  folder: string,
  name: string,
): Promise<readonly Backup[]> {
  const facts = parseBackupName(name);
  if (facts === null) return [];
  const stat = await orWhenAbsent(fileSystem.stat(join(folder, name)), null);
  return stat === null || stat.isFolder ? [] : [{ name, ...facts, bytes: stat.size }];
}

/**
 * The backups of the journal in `root`, newest first; none where there is no such folder. Other files that lie there are left
 * out. Whether one can be read is not looked at. Rejects with the file system's error.
 */
export async function listBackups(
  fileSystem: FileSystem,
  root: string,
): Promise<readonly Backup[]> {
  const folder = join(root, BACKUPS_FOLDER);
  const names = await orWhenAbsent(fileSystem.readdir(folder), []);
  const newestFirst = names.toSorted().reverse();
  return (await mapWithLimit(newestFirst, 8, (name) => describe(fileSystem, folder, name))).flat();
}
