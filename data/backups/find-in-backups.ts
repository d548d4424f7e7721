import type { FileSystem } from '../file-system.ts';
import { listBackups } from './list-backups.ts';
import { openBackup } from './open-backup.ts';
import { UnreadableBackupError } from './unreadable-backup-error.ts';

/** Something that was found in a backup. */
export type FoundInBackup<T> = {
  readonly value: T;
  /** The name of the backup. */
  readonly backup: string;
};

async function readFromBackup(
  fileSystem: FileSystem,
  root: string,
  backup: string,
  path: string,
): Promise<Uint8Array | null> {
  const zip = await openBackup(fileSystem, root, backup);
  try {
    return zip.entries.some((entry) => entry.path === path) ? await zip.read(path) : null;
  } finally {
    await zip.close();
  }
}

/**
 * Looks for a file of the journal in its backups, the newest first. Output: what `accept` makes of its bytes in the first
 * where that is not null; null where none is good. Backups that cannot be read are passed over. Rejects with the file
 * system's error.
 */
export async function findInBackups<T>(
  fileSystem: FileSystem,
  root: string,
  path: string,
  accept: (bytes: Uint8Array) => T | null,
): Promise<FoundInBackup<T> | null> {
  for (const { name: backup } of await listBackups(fileSystem, root)) {
    try {
      const bytes = await readFromBackup(fileSystem, root, backup, path);
      const value = bytes === null ? null : accept(bytes);
      if (value !== null) return { value, backup };
    } catch (error) {
      if (!(error instanceof UnreadableBackupError)) throw error;
    }
  }
  return null;
}
