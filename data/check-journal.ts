import { resolve } from 'node:path';
import { type AppError, fail, ok, type Result } from '../shared/result.ts';
import type { Language } from '../shared/text/language.ts';
import { type InspectOptions, inspectJournal } from './check/inspect-journal.ts';
import { lookAtLock } from './check/look-at-lock.ts';
import { repairJournal } from './check/repair-journal.ts';
import { type CheckReport, toFinding } from './check/report.ts';
import { UnreadableFileError } from './durable-json-file.ts';
import { errorCode } from './error-code.ts';
import { listNames } from './folders.ts';
import { JOURNAL_FILE, UNFINISHED_FILE } from './journal-layout.ts';
import { findNoJournal } from './store/find-no-journal.ts';
import type { StoreDeps } from './store-deps.ts';

export type CheckOptions = InspectOptions & {
  /** Repairs, too, what can be repaired without losing anything. */
  readonly repair?: boolean;
  /** Of the title of a notebook whose own is lost, where the journal says none; else English. */
  readonly language?: Language;
};

/** Whether the making of a journal was stopped here: there is none yet, and nothing to lose. */
async function isHalfMade(folder: string, { fileSystem }: StoreDeps): Promise<boolean> {
  const names = await listNames(fileSystem, folder);
  return names.includes(UNFINISHED_FILE) && !names.includes(JOURNAL_FILE);
}

async function inspect(
  folder: string,
  deps: StoreDeps,
  options: InspectOptions,
): Promise<Result<CheckReport>> {
  const obstacle = await findNoJournal(folder, deps);
  if (obstacle !== null) return fail(obstacle);
  const lockFacts = await lookAtLock(folder, deps);
  const { scan, facts, counts } = await inspectJournal(folder, deps, options);
  const isEmpty = !scan.isJournalKnown && scan.listing.places.length === 0;
  const isGone = facts.some(({ kind, file }) => kind === 'missing-file' && file === JOURNAL_FILE);
  if (isEmpty && isGone) return fail({ code: 'journal-missing', folder });
  const findings = [...lockFacts, ...facts].map((each) => toFinding(each));
  return ok({ folder, counts, findings, repair: null });
}

function toReadError(error: unknown, folder: string): AppError {
  if (error instanceof UnreadableFileError) return error.error;
  return { code: 'read-failed', path: folder, reason: errorCode(error) };
}

/**
 * Reads everything in the journal folder: every file, every attachment against its name, every backup against its checksums.
 * Output: what was found. Without `repair` no lock is taken and nothing is written; with it, see `repairJournal`.
 *
 * Errors: `journal-missing`; `read-failed` where a folder cannot be listed; those of a repair. Rejects with the signal's
 * reason only.
 */
export async function checkJournal(
  folder: string,
  deps: StoreDeps,
  { repair = false, language = 'en', signal, onProgress }: CheckOptions = {},
): Promise<Result<CheckReport>> {
  const root = resolve(folder);
  const options = { signal, onProgress };
  try {
    if (await isHalfMade(root, deps)) {
      const finding = toFinding({ kind: 'unfinished', file: UNFINISHED_FILE });
      const counts = { files: 0, attachments: 0, backups: 0 };
      const done = repair ? { backup: null, error: null } : null;
      return ok({ folder: root, counts, findings: [finding], repair: done });
    }
    if (repair) return await repairJournal(root, deps, { ...options, language });
    return await inspect(root, deps, options);
  } catch (error) {
    signal?.throwIfAborted();
    return fail(toReadError(error, root));
  }
}
