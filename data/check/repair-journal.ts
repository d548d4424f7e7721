import { join } from 'node:path';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { listBackups } from '../backups/list-backups.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { listRawFiles } from '../backups/raw-journal-files.ts';
import { keepRenewed } from '../lock/keep-renewed.ts';
import type { JournalCore } from '../store/journal-core.ts';
import { mergeCopies } from '../store/merge-copies.ts';
import { type OpenedCore, openCore } from '../store/open-journal.ts';
import { settleFiles } from '../store/settle-files.ts';
import { settleOpened } from '../store/settle-opened.ts';
import type { StoreDeps } from '../store-deps.ts';
import { toWriteError } from '../write-error.ts';
import type { Facts } from './finding.ts';
import { type Inspection, type InspectOptions, inspectJournal } from './inspect-journal.ts';
import { isAnythingCurable } from './is-curable.ts';
import { lookAtLock } from './look-at-lock.ts';
import { listHurtAttachments, repairAttachments } from './repair-attachments.ts';
import { listUntouchable, type Mended, repairFiles } from './repair-files.ts';
import { type CheckReport, compareLooks } from './report.ts';
import { findBackupProblem } from './scan-backups.ts';
import { planTidying } from './tidy-records.ts';

/** For how long another program that writes is waited for, in ms. */
const WAIT_MS = 5000;

export type RepairOptions = InspectOptions & {
  /** Of the title of a notebook whose own is lost, where the journal says none. */
  readonly language: Language;
};

/**
 * Everything as it lies there, the damaged files too, read again to be sure of it. It counts as made by hand, so that no
 * thinning takes it, and takes no other with it: a good copy may be in the oldest.
 */
async function backUpFirst({ deps, folder }: JournalCore, signal?: AbortSignal) {
  const { fileSystem, now } = deps;
  const keep = (await listBackups(fileSystem, folder)).map(({ name }) => name);
  const { name } = await makeBackup({
    fileSystem,
    root: folder,
    reason: 'by-hand',
    now: now(),
    files: listRawFiles(fileSystem, folder),
    keep,
    ...(signal && { signal }),
  });
  const problem = await findBackupProblem(fileSystem, folder, name, signal);
  return { name, problem };
}

/** Leftovers beside the journal's own files, which opening does not look for. */
async function removeLeftovers({ deps, folder }: JournalCore, facts: readonly Facts[]) {
  for (const { kind, file } of facts) {
    if (kind === 'leftover')
      await deps.fileSystem.unlink(join(folder, file)).catch(() => undefined);
  }
}

/** Output: what ended it early, or null. */
async function mend(
  { core, front, read }: OpenedCore,
  facts: readonly Facts[],
  options: RepairOptions,
  onMended: (mended: Mended) => void,
): Promise<AppError | null> {
  const { listing } = front;
  const { language, signal } = options;
  await settleOpened(core, listing, read);
  await removeLeftovers(core, facts);
  const untouchable = listUntouchable(facts);
  const mending = { copies: listing.copies, language, untouchable, signal, onMended };
  const error = core.readOnly ?? (await repairFiles(core, mending));
  if (error !== null) return error;
  // What was hurt when the copies were merged is whole now.
  await mergeCopies(core, listing.copies);
  await settleFiles(core);
  for (const change of planTidying(core.state, core.context())) {
    const settled = await core.settle([change]);
    if (!settled.ok && settled.error.code !== 'damaged-file') return settled.error;
  }
  await repairAttachments(core, listHurtAttachments(facts), onMended);
  return core.readOnly;
}

type Mending = {
  readonly opened: OpenedCore;
  readonly inspection: Inspection;
  readonly lockFacts: readonly Facts[];
};

async function repairOpened(
  { opened, inspection, lockFacts }: Mending,
  options: RepairOptions,
): Promise<Result<CheckReport>> {
  const { core, front } = opened;
  const { signal, language } = options;
  const { deps, folder } = core;
  const { facts, counts } = inspection;
  const mended: Mended[] = [];
  let backup: string | null = null;
  let error: AppError | null = null;
  if (await isAnythingCurable(opened, facts, { copies: front.listing.copies, language })) {
    try {
      const made = await backUpFirst(core, signal);
      backup = made.name;
      if (made.problem !== null) {
        return fail({ code: 'damaged-backup', name: made.name, reason: made.problem });
      }
    } catch (thrown) {
      signal?.throwIfAborted();
      return fail(toWriteError(thrown, folder, 'backups'));
    }
  }
  try {
    error = await mend(opened, facts, options, (each) => mended.push(each));
  } catch (thrown) {
    error = toWriteError(thrown, folder, folder);
  }
  // The backups were read already.
  const after = await inspectJournal(folder, deps, { backups: false });
  const stays = facts.filter(({ kind }) => kind === 'unreadable-backup');
  const strangers = facts.filter(
    ({ kind, file }) => kind === 'stranger' && file.startsWith('backups/'),
  );
  const findings = compareLooks({
    before: [...lockFacts, ...facts],
    after: [...after.facts, ...stays, ...strangers],
    scan: after.scan,
    mended,
  });
  return ok({ folder, counts, findings, repair: { backup, error } });
}

/**
 * Checks the journal in `root` and repairs what can be repaired without losing anything, with the journal's lock and after a
 * backup of everything as it lies there. Errors: those of opening, `locked` or what else keeps it from being written, and
 * those of the backup; then nothing was changed. Rejects as `inspectJournal` does.
 */
export async function repairJournal(
  root: string,
  deps: StoreDeps,
  options: RepairOptions,
): Promise<Result<CheckReport>> {
  // Once it is taken, one that was left here is gone.
  const seen = await lookAtLock(root, deps);
  const lockFacts = seen.filter(({ kind }) => kind === 'stale-lock');
  const opened = await openCore(root, deps, { waitMs: WAIT_MS });
  if (!opened.ok) return opened;
  const { core } = opened.value;
  const { lock } = core;
  if (core.readOnly !== null || lock === null) {
    await lock?.release();
    return fail(core.readOnly ?? { code: 'read-only', path: root });
  }
  const stop = keepRenewed(lock, { onLost: () => void core.loseLock(lock) });
  try {
    const inspection = await inspectJournal(root, deps, options);
    return await repairOpened({ opened: opened.value, inspection, lockFacts }, options);
  } finally {
    stop();
    await lock.release();
  }
}
