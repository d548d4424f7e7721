import { currentValue } from '../../shared/history/revert-changes.ts';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import { listBackups } from '../backups/list-backups.ts';
import { openBackup } from '../backups/open-backup.ts';
import { UnreadableBackupError } from '../backups/unreadable-backup-error.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { StoreDeps } from '../store-deps.ts';
import { parseStored, type StoredValue } from '../stored-value.ts';

/** A copy of a file that can be read, and where it was found. */
export type GoodCopy = {
  readonly value: StoredValue;
  /** The name of the backup; null: this program still had it in memory. */
  readonly backup: string | null;
};

type Ports = Pick<StoreDeps, 'fileSystem' | 'codec'>;

async function readFromBackup(
  ports: Ports,
  root: string,
  name: string,
  place: JournalPlace,
): Promise<StoredValue | null> {
  const zip = await openBackup(ports.fileSystem, root, name);
  try {
    const path = pathOfPlace(place);
    if (!zip.entries.some((entry) => entry.path === path)) return null;
    const decoded = ports.codec.decode(await zip.read(path));
    if (!decoded.ok) return null;
    const parsed = parseStored(place, decoded.value);
    return parsed.ok ? parsed.value : null;
  } finally {
    await zip.close();
  }
}

/** The newest copy of the file in a backup that can be read, or null. Backups that cannot be read are passed over. */
export async function findGoodCopy(
  ports: Ports,
  root: string,
  place: JournalPlace,
): Promise<GoodCopy | null> {
  for (const { name } of await listBackups(ports.fileSystem, root)) {
    try {
      const value = await readFromBackup(ports, root, name, place);
      if (value !== null) return { value, backup: name };
    } catch (error) {
      if (!(error instanceof UnreadableBackupError)) throw error;
    }
  }
  return null;
}

/** What the state holds of a file that is hurt on disk since it was read. */
export function findInMemory(
  state: JournalState,
  lost: ReadonlyMap<string, StoredValue>,
  place: JournalPlace,
): GoodCopy | null {
  const value =
    lost.get(pathOfPlace(place)) ?? currentValue(state, { ...place, value: null } as FileChange);
  return value === null ? null : { value, backup: null };
}
