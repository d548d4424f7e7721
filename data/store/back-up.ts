import type { BackupReason, RestoredBackup } from '../../shared/backups/backup.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
  valueAt,
} from '../../shared/journal/journal-state.ts';
import { stampChanges } from '../../shared/merging/stamp-files.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
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
import { planTarget } from './plan-target.ts';
import { type BackupContents, readBackup, restoreAttachments } from './restore-backup.ts';
import { replaceHurt } from './restore-file.ts';
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
  const files = snapshotFiles(core);
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

/** Puts the backup's copies in the place of hurt files, journal.json first: without it nothing else is written. */
async function healFiles(core: JournalCore, { state }: BackupContents): Promise<Result<null>> {
  const places = core.unreadable.map(({ place }) => place);
  const journal = places.filter(({ kind }) => kind === 'journal');
  for (const place of [...journal, ...places.filter(({ kind }) => kind !== 'journal')]) {
    const copy = valueAt(state, place);
    const healed = copy === null ? ok(null) : await replaceHurt(core, place, copy);
    if (!healed.ok) return healed;
  }
  return ok(null);
}

/** The backup's contents, in which what cannot be read there is as it is now. */
function keepUnreadable(now: JournalState, { state, unreadable }: BackupContents): JournalState {
  const kept = unreadable.flatMap((path): FileChange[] => {
    const place = placeOfPath(path);
    const value = place && valueAt(now, place);
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
  const healed = await healFiles(core, contents.value);
  if (!healed.ok) return healed;
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
