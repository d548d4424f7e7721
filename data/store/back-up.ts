import type { RestoredBackup } from '../../shared/backups/backup.ts';
import { currentValue } from '../../shared/history/revert-changes.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../shared/journal/journal-state.ts';
import { stampChanges } from '../../shared/merging/stamp-files.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { BackupReason } from '../backups/backup-name.ts';
import { type Backup, listBackups } from '../backups/list-backups.ts';
import { type MadeBackup, makeBackup } from '../backups/make-backup.ts';
import { openBackup } from '../backups/open-backup.ts';
import type { OpenZip } from '../backups/read-zip.ts';
import { UnreadableBackupError } from '../backups/unreadable-backup-error.ts';
import { FileChangedError } from '../commit-changes.ts';
import { errorCode } from '../error-code.ts';
import { placeOfPath } from '../journal-layout.ts';
import { makeBlankState } from '../starter.ts';
import { toWriteError } from '../write-error.ts';
import { isBackupDue, timeOfLastChange } from './backup-due.ts';
import type { Step } from './command-history.ts';
import type { JournalCore } from './journal-core.ts';
import {
  type BackupContents,
  planTarget,
  readBackup,
  restoreAttachments,
} from './restore-backup.ts';
import { setAside } from './restore-file.ts';
import { snapshotFiles } from './snapshot-files.ts';
import { toFileSteps } from './take-back.ts';

export type { MadeBackup } from '../backups/make-backup.ts';

export type BackUpOptions = {
  /** Also where none is due. */
  readonly always?: boolean;
  readonly signal?: AbortSignal;
  /** Files done so far. */
  readonly onProgress?: (progress: { readonly files: number }) => void;
};

export async function listStoreBackups(core: JournalCore): Promise<Result<readonly Backup[]>> {
  try {
    return ok(await listBackups(core.deps.fileSystem, core.folder));
  } catch (error) {
    return fail({ code: 'read-failed', path: 'backups', reason: errorCode(error) });
  }
}

async function make(
  core: JournalCore,
  reason: BackupReason,
  options: BackUpOptions & { readonly keep?: readonly string[] },
): Promise<MadeBackup> {
  const { fileSystem, now } = core.deps;
  const files = snapshotFiles(core.files, core.state, core.deps);
  const { signal, onProgress, keep } = options;
  return makeBackup({
    fileSystem,
    root: core.folder,
    reason,
    now: now(),
    files,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    ...(keep && { keep }),
  });
}

/** See `JournalStore.backUp`. Commands go on meanwhile: it holds the journal as it was at the beginning. */
export async function backUp(
  core: JournalCore,
  options: BackUpOptions = {},
): Promise<Result<MadeBackup | null>> {
  if (core.readOnly !== null) return fail(core.readOnly);
  const backups = await listStoreBackups(core);
  if (!backups.ok) return backups;
  const isDue = isBackupDue(backups.value, timeOfLastChange(core.state), core.deps.now());
  if (!isDue && options.always !== true) return ok(null);
  try {
    return ok(await make(core, options.always === true ? 'by-hand' : 'daily', options));
  } catch (error) {
    return fail(toWriteError(error, core.folder, 'backups'));
  }
}

/** Moves hurt files aside that the backup has a copy of, and puts journal.json back first: without it nothing is written. */
async function makeRoom(core: JournalCore, { state }: BackupContents): Promise<void> {
  for (const { place, reason } of core.unreadable) {
    const copy = currentValue(state, { ...place, value: null } as FileChange);
    if (copy === null) continue;
    if (reason !== 'missing') await setAside(core, place);
    core.files.forget(place);
    core.markReadable(place);
    if (place.kind === 'journal') await core.putFile({ ...place, value: state.journal });
  }
}

/** The backup's contents, in which what cannot be read there is as it is now. */
function keepUnreadable(now: JournalState, { state, unreadable }: BackupContents): JournalState {
  const kept = unreadable.flatMap((path): FileChange[] => {
    const place = placeOfPath(path);
    const value = place && currentValue(now, { ...place, value: null } as FileChange);
    return value === null ? [] : [{ ...place, value } as FileChange];
  });
  return applyChanges(state, kept);
}

async function restoreFrom(
  core: JournalCore,
  zip: OpenZip,
  name: string,
): Promise<Result<{ restored: RestoredBackup; step: Step | null }>> {
  const contents = await readBackup(zip, name, makeBlankState(), core.deps);
  if (!contents.ok) return contents;
  const made = await make(core, 'before-restore', { keep: [name] });
  core.beginRun();
  await restoreAttachments(zip, core.folder, core.deps);
  await makeRoom(core, contents.value);
  const before = core.state;
  const planned = planTarget(before, keepUnreadable(before, contents.value));
  const { changes } = stampChanges(before, planned, core.context());
  const written = await core.write(changes);
  if (!written.ok) return written;
  const files = toFileSteps(before, written.value);
  const at = core.deps.now().getTime();
  const step: Step | null = files.length === 0 ? null : { name: 'restoreBackup', files, at };
  const { unreadable } = contents.value;
  return ok({ restored: { name, before: made.name, unreadable }, step });
}

/** See `JournalStore.restoreBackup`. Errors: `no-such-backup`, `damaged-backup`, `newer-version`, those of a save. */
export async function restoreBackup(
  core: JournalCore,
  name: string,
): Promise<Result<{ restored: RestoredBackup; step: Step | null }>> {
  if (core.readOnly !== null) return fail(core.readOnly);
  try {
    const zip = await openBackup(core.deps.fileSystem, core.folder, name);
    try {
      return await restoreFrom(core, zip, name);
    } finally {
      await zip.close();
    }
  } catch (error) {
    if (error instanceof FileChangedError) throw error;
    if (!(error instanceof UnreadableBackupError)) {
      return fail(toWriteError(error, core.folder, 'backups'));
    }
    if (error.reason === 'missing') return fail({ code: 'no-such-backup', name });
    return fail({ code: 'damaged-backup', name, reason: error.message });
  }
}
