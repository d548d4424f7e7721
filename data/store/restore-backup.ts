import { join } from 'node:path';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../shared/journal/journal-state.ts';
import { ATTACHMENTS_FOLDER } from '../../shared/pictures/attachment-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { OpenZip } from '../backups/read-zip.ts';
import { writeDurably } from '../durable-write.ts';
import { isAbsent } from '../error-code.ts';
import { makeFoldersBelow } from '../folders.ts';
import { type JournalPlace, placeOfPath } from '../journal-layout.ts';
import type { StoreDeps } from '../store-deps.ts';
import { parseStored } from '../stored-value.ts';

/** What a backup holds, and the paths in it that cannot be read. */
export type BackupContents = {
  readonly state: JournalState;
  readonly unreadable: readonly string[];
};

async function readPlace<Place extends JournalPlace>(
  zip: OpenZip,
  path: string,
  place: Place,
  { codec }: Pick<StoreDeps, 'codec'>,
): Promise<Result<FileChange>> {
  const decoded = codec.decode(await zip.read(path));
  const parsed = parseStored(place, decoded.ok ? decoded.value : null);
  return parsed.ok ? ok({ ...place, value: parsed.value } as FileChange) : parsed;
}

/** Input: a backup and a journal to fill. Output: its contents; `newer-version`, or `damaged-backup` without a journal.json. */
export async function readBackup(
  zip: OpenZip,
  name: string,
  blank: JournalState,
  deps: Pick<StoreDeps, 'codec'>,
): Promise<Result<BackupContents>> {
  const changes: FileChange[] = [];
  const unreadable: string[] = [];
  for (const { path } of zip.entries) {
    const place = placeOfPath(path);
    if (place === null) continue;
    const change = await readPlace(zip, path, place, deps);
    if (change.ok) changes.push(change.value);
    else if (change.error.code === 'newer-version') return change;
    else unreadable.push(path);
  }
  if (!changes.some(({ kind }) => kind === 'journal')) {
    return fail({ code: 'damaged-backup', name, reason: 'journal.json' });
  }
  return ok({ state: applyChanges(blank, changes), unreadable });
}

/** Puts back the pictures that are gone; they are named by what they hold, so one that is there is the same. */
export async function restoreAttachments(
  zip: OpenZip,
  root: string,
  { fileSystem }: Pick<StoreDeps, 'fileSystem'>,
): Promise<void> {
  for (const { path } of zip.entries) {
    const [top, name = '', ...rest] = path.split('/');
    if (top !== ATTACHMENTS_FOLDER || rest.length > 0) continue;
    const target = join(root, ATTACHMENTS_FOLDER, name);
    try {
      await fileSystem.stat(target);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      await makeFoldersBelow(fileSystem, root, join(root, ATTACHMENTS_FOLDER));
      await writeDurably(fileSystem, target, await zip.read(path));
    }
  }
}
