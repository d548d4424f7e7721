import { assertNever } from '../shared/assert-never.ts';
import type { Id } from '../shared/ids.ts';
import type { JournalState, PageInNotebook } from '../shared/journal/journal-state.ts';
import type { Letter } from '../shared/letters/letter-schema.ts';
import type { Notebook } from '../shared/notebooks/notebook-schema.ts';
import type { Page } from '../shared/pages/page-schema.ts';
import { type AppError, fail, ok, type Result } from '../shared/result.ts';
import type { TrashItem } from '../shared/trash/trash-schema.ts';
import type { DamagedPlace } from './damage.ts';
import { UnreadableFileError } from './durable-json-file.ts';
import type { FileSystem } from './file-system.ts';
import type { JournalFiles } from './journal-files.ts';
import type { JournalPlace } from './journal-layout.ts';
import { listJournal } from './list-journal.ts';
import { mapWithLimit } from './map-with-limit.ts';
import type { StoredValue } from './stored-value.ts';

/** Files that are read at a time: enough to keep the disk busy, well below any limit of open files. */
const FILES_AT_ONCE = 16;
/** This computer is out of something for now, which says nothing about the file. */
const EXHAUSTED = ['EMFILE', 'ENFILE', 'ENOMEM'];

export type ReadJournal = {
  readonly state: JournalState;
  readonly unreadable: readonly DamagedPlace[];
  /** What stopped saves left, by path inside the folder. */
  readonly leftovers: readonly string[];
};

type Outcome = { readonly place: JournalPlace } & (
  | { readonly value: StoredValue | null }
  | { readonly error: AppError }
);

async function readPlace(files: JournalFiles, place: JournalPlace): Promise<Outcome> {
  try {
    return { place, value: await files.read(place) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { place, error: error.error };
    throw error;
  }
}

/** Part of a journal of a newer program belongs to it too: nothing of such a journal is opened. */
function refusesAll(error: AppError): boolean {
  if (error.code === 'read-failed') return EXHAUSTED.includes(error.reason);
  return error.code !== 'damaged-file';
}

function toDamage(outcomes: readonly Outcome[]): DamagedPlace[] {
  return outcomes.flatMap((outcome) => {
    if (!('error' in outcome)) return [];
    const { place, error } = outcome;
    return [{ place, reason: error.code === 'damaged-file' ? error.reason : 'unreadable' }];
  });
}

function toState(journal: JournalState['journal'], outcomes: readonly Outcome[]): JournalState {
  const notebooks = new Map<Id, Notebook>();
  const pages = new Map<Id, PageInNotebook>();
  const letters = new Map<Id, Letter>();
  const trash = new Map<Id, TrashItem>();

  function addPage(id: Id, notebookId: Id, page: Page): void {
    // A copied folder can hold a page twice: the one that its notebook names is the page.
    const isNamed = notebooks.get(notebookId)?.pages.includes(id) === true;
    if (isNamed || !pages.has(id)) pages.set(id, { notebookId, page });
  }

  function add(place: JournalPlace, value: StoredValue): void {
    switch (place.kind) {
      case 'journal':
        return;
      case 'notebook':
        notebooks.set(place.id, value as Notebook);
        return;
      case 'page':
        addPage(place.id, place.notebookId, value as Page);
        return;
      case 'letter':
        letters.set(place.id, value as Letter);
        return;
      case 'trash':
        trash.set(place.id, value as TrashItem);
        return;
      default:
        assertNever(place);
    }
  }

  for (const outcome of outcomes) {
    if ('value' in outcome && outcome.value !== null) add(outcome.place, outcome.value);
  }
  return { journal, notebooks, pages, letters, trash };
}

async function readRest(
  files: JournalFiles,
  fileSystem: FileSystem,
  journal: JournalState['journal'],
): Promise<Result<ReadJournal>> {
  const { places, leftovers } = await listJournal(fileSystem, files.root);
  const outcomes = await mapWithLimit(places, FILES_AT_ONCE, (place) => readPlace(files, place));
  const refusal = outcomes.find((outcome) => 'error' in outcome && refusesAll(outcome.error));
  if (refusal !== undefined && 'error' in refusal) return fail(refusal.error);
  return ok({ state: toState(journal, outcomes), unreadable: toDamage(outcomes), leftovers });
}

/**
 * Reads a whole journal; nothing is written. Refused as a whole: `journal-missing`, `damaged-file` or `read-failed` for
 * journal.json or a folder, `newer-version` for any file. Any other file that cannot be read is left out and listed.
 */
export async function readJournal(
  files: JournalFiles,
  fileSystem: FileSystem,
): Promise<Result<ReadJournal>> {
  try {
    const journal = await files.read({ kind: 'journal' });
    if (journal === null) return fail({ code: 'journal-missing', folder: files.root });
    return await readRest(files, fileSystem, journal);
  } catch (error) {
    if (error instanceof UnreadableFileError) return fail(error.error);
    throw error;
  }
}
