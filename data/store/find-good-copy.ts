import { valueAt } from '../../shared/journal/journal-state.ts';
import { findInBackups } from '../backups/find-in-backups.ts';
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

/** The newest copy of the file in a backup that can be read, or null. Backups that cannot be read are passed over. */
export function findGoodCopy(
  { fileSystem, codec }: Pick<StoreDeps, 'fileSystem' | 'codec'>,
  root: string,
  place: JournalPlace,
): Promise<GoodCopy | null> {
  return findInBackups(fileSystem, root, pathOfPlace(place), (bytes): StoredValue | null => {
    const decoded = codec.decode(bytes);
    const parsed = decoded.ok ? parseStored(place, decoded.value) : decoded;
    return parsed.ok ? parsed.value : null;
  });
}

/** What the program still has of a file that is hurt on disk since it was read. */
function findInMemory({ state, lost, hasStandIn }: JournalCore, place: JournalPlace) {
  if (place.kind === 'journal' && hasStandIn) return null;
  return lost.get(pathOfPlace(place)) ?? valueAt(state, place);
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
