import { join } from 'node:path';
import { BACKUPS_FOLDER } from '../../../data/backups/list-backups.ts';
import type { JournalStore } from '../../../data/journal-store.ts';
import { ok, type Result } from '../../../shared/result.ts';

/** The journal's backups, newest first: `{ name, path, time, reason, bytes }`. */
export async function listBackupFiles({
  folder,
  backups,
}: Pick<JournalStore, 'folder' | 'backups'>): Promise<Result<readonly object[]>> {
  const found = await backups();
  if (!found.ok) return found;
  return ok(
    found.value.map(({ name, time, reason, bytes }) => {
      const path = join(folder, BACKUPS_FOLDER, name);
      return { name, path, time: time.toISOString(), reason, bytes };
    }),
  );
}
