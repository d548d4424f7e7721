import { currentValue } from '../../shared/history/revert-changes.ts';
import type { FileChange } from '../../shared/journal/journal-state.ts';
import { listBackups } from '../backups/list-backups.ts';
import { openBackup } from '../backups/open-backup.ts';
import { UnreadableBackupError } from '../backups/unreadable-backup-error.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { StoreDeps } from '../store-deps.ts';
import { parseStored, type StoredValue } from '../stored-value.ts';
import type { JournalCore } from './journal-core.ts';

/** A copy of a file that can be read, and where it was found. */
export type GoodCopy = {
  readonly value: StoredValue;
  /** The name of the backup; null: this program still had it in memory, or `isNew`. */
  readonly backup: string | null;
  /** It was made here, because no copy was found. */
  readonly isNew?: true;
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

/** What the program still has of a file that is hurt on disk since it was read. */
function findInMemory({ state, lost, hasStandIn }: JournalCore, place: JournalPlace) {
  if (place.kind === 'journal' && hasStandIn) return null;
  const change = { ...place, value: null } as FileChange;
  return lost.get(pathOfPlace(place)) ?? currentValue(state, change);
}

/**
 * The newest copy of a hurt file, from memory or else from a backup; null where there is none. Of journal.json that is in no
 * backup what stands in for it: with that the journal can be written again.
 */
export async function findCopy(core: JournalCore, place: JournalPlace): Promise<GoodCopy | null> {
  const value = findInMemory(core, place);
  if (value !== null) return { value, backup: null };
  const copy = await findGoodCopy(core.deps, core.folder, place);
  if (copy !== null || place.kind !== 'journal') return copy;
  return { value: core.state.journal, backup: null, isNew: true };
}
