import { join } from 'node:path';
import { parseBackupName } from '../backups/backup-name.ts';
import { BACKUPS_FOLDER } from '../backups/list-backups.ts';
import { openBackup } from '../backups/open-backup.ts';
import { UnreadableBackupError } from '../backups/unreadable-backup-error.ts';
import { isTemporaryName } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { listNames } from '../folders.ts';
import type { Facts } from './finding.ts';
import type { ScanOptions } from './scan-files.ts';

export type BackupScan = { readonly facts: readonly Facts[]; readonly count: number };

/** Reads every file of a backup against its checksum. Output: why it cannot be read, or null. */
export async function findBackupProblem(
  fileSystem: FileSystem,
  root: string,
  name: string,
  signal?: AbortSignal,
): Promise<string | null> {
  try {
    const zip = await openBackup(fileSystem, root, name);
    try {
      for (const { path } of zip.entries) {
        signal?.throwIfAborted();
        await zip.read(path);
      }
      return null;
    } finally {
      await zip.close();
    }
  } catch (error) {
    if (error instanceof UnreadableBackupError) return error.message;
    throw error;
  }
}

/** Reads every backup whole. Rejects with the file system's error where their folder cannot be listed. */
export async function scanBackups(
  root: string,
  { fileSystem }: { readonly fileSystem: FileSystem },
  { signal, onFile }: ScanOptions = {},
): Promise<BackupScan> {
  const facts: Facts[] = [];
  let count = 0;
  const names = await listNames(fileSystem, join(root, BACKUPS_FOLDER));
  for (const name of names.toSorted()) {
    const file = `${BACKUPS_FOLDER}/${name}`;
    if (isTemporaryName(name)) facts.push({ kind: 'leftover', file });
    else if (parseBackupName(name) !== null) {
      count += 1;
      const reason = await findBackupProblem(fileSystem, root, name, signal);
      if (reason !== null) facts.push({ kind: 'unreadable-backup', file, reason });
      onFile?.(file);
    } else if (!name.startsWith('.')) facts.push({ kind: 'stranger', file });
  }
  return { facts, count };
}
