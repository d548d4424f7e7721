import { join } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import { parseBackupName } from './backup-name.ts';
import { BACKUPS_FOLDER } from './list-backups.ts';
import { type OpenZip, openZip } from './read-zip.ts';
import { UnreadableBackupError } from './unreadable-backup-error.ts';

/**
 * Opens a backup of the journal in `root` by its name, which must be one that a backup can have: no other file is reached.
 * Rejects with `UnreadableBackupError`.
 */
export async function openBackup(
  fileSystem: FileSystem,
  root: string,
  name: string,
): Promise<OpenZip> {
  if (parseBackupName(name) === null) throw new UnreadableBackupError('missing');
  return openZip(fileSystem, join(root, BACKUPS_FOLDER, name));
}
