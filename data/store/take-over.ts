import { valueAt } from '../../shared/journal/journal-state.ts';
import { chooseHome } from '../../shared/merging/choose-home.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import type { PageDouble } from '../../shared/merging/reconcile.ts';
import { type AppError, ok, type Result } from '../../shared/result.ts';
import { FileChangedError } from '../commit-changes.ts';
import { UnreadableFileError } from '../durable-json-file.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import { refusesAll, toDamage } from '../read-journal.ts';
import type { StoredValue } from '../stored-value.ts';
import type { JournalCore } from './journal-core.ts';
import { planTakeOver } from './merge-into.ts';

/** Pages that were found in two notebooks. */
export type TakenOver = readonly PageDouble[];

function takeOut(core: JournalCore, place: JournalPlace): void {
  core.files.forget(place);
  if (place.kind === 'journal') {
    core.markUnreadable({ place, reason: 'missing' });
    return;
  }
  core.markReadable(place);
  const value = valueAt(core.state, place);
  if (value === null) return;
  // An emptied trash is meant.
  if (place.kind !== 'trash') core.lost.set(pathOfPlace(place), value);
  core.adopt([{ ...place, value: null }]);
  core.tellStanding();
}

function cannotRead(core: JournalCore, place: JournalPlace, error: AppError): Result<TakenOver> {
  if (!refusesAll(error)) core.markUnreadable(toDamage(place, error));
  // A newer program has been here: what it wrote must not be written over.
  else if (error.code === 'newer-version') core.refuse(error);
  // This computer is out of something for now, which says nothing about the file.
  else return { ok: false, error };
  return ok([]);
}

/** A page that was found in one notebook while it lives in another: which of them lives on, `chooseHome` says. */
function findDouble({ state, files }: JournalCore, found: FileVersion): PageDouble | null {
  if (found.kind !== 'page' || found.value === null) return null;
  const { id, notebookId, value } = found;
  const living = state.pages.get(id);
  if (living === undefined || living.notebookId === notebookId) return null;
  const isThere = files.current({ kind: 'page', id, notebookId: living.notebookId }) !== null;
  if (!isThere) return null;
  const other = { notebookId, page: value };
  return chooseHome([living, other], state.notebooks) === other ? living : other;
}

async function takeIn(
  core: JournalCore,
  place: JournalPlace,
  value: StoredValue,
): Promise<Result<TakenOver>> {
  core.markReadable(place);
  core.beginRun();
  const found = { ...place, value } as FileVersion;
  const double = findDouble(core, found);
  if (double !== null && double.page === value) return ok([double]);
  const changes = core.readOnly === null ? planTakeOver(core, found) : [found];
  const isSame = changes.length === 1 && changes[0]?.value === value;
  if (isSame) core.adopt([found]);
  const written = isSame ? ok([]) : await core.write(changes);
  if (!written.ok) return written;
  core.lost.delete(pathOfPlace(place));
  return ok(double === null ? [] : [double]);
}

/** Takes what the file holds now into the journal; of two versions of one thing none is lost. */
async function takeOverOnce(core: JournalCore, place: JournalPlace): Promise<Result<TakenOver>> {
  const before = core.files.current(place);
  let value: StoredValue | null;
  try {
    value = await core.files.read(place);
  } catch (error) {
    if (error instanceof UnreadableFileError) return cannotRead(core, place, error.error);
    throw error;
  }
  if (value === null) {
    takeOut(core, place);
    return ok([]);
  }
  if (before !== null && toCanonicalJson(before) === toCanonicalJson(value)) {
    core.files.keep(place, before);
    core.markReadable(place);
    return ok([]);
  }
  return takeIn(core, place, value);
}

/**
 * As `takeOverOnce`, again where the file changes meanwhile. On an error nothing is taken over, and the file counts as not
 * seen: what is in it is not written over. Rejects with `FileChangedError` where it does not keep still.
 */
export async function takeOver(core: JournalCore, place: JournalPlace): Promise<Result<TakenOver>> {
  for (let tries = 0; ; tries += 1) {
    const putBack = core.files.note(place);
    try {
      const taken = await takeOverOnce(core, place);
      if (!taken.ok) putBack();
      return taken;
    } catch (error) {
      putBack();
      if (!(error instanceof FileChangedError) || tries === 3) throw error;
    }
  }
}
