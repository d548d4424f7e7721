import type { Id } from '../../shared/ids.ts';
import type { Journal } from '../../shared/journal/journal-schema.ts';
import type { JournalState, PageInNotebook } from '../../shared/journal/journal-state.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import type { AppError } from '../../shared/result.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';
import type { DamagedPlace } from '../damage.ts';
import { UnreadableFileError } from '../durable-json-file.ts';
import { JournalFiles } from '../journal-files.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import { type ConflictCopy, type JournalListing, listJournal } from '../list-journal.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { refusesAll, toDamage } from '../read-journal.ts';
import { makeBlankState } from '../starter.ts';
import type { StoreDeps } from '../store-deps.ts';
import type { StoredValue } from '../stored-value.ts';
import type { Facts } from './finding.ts';

const FILES_AT_ONCE = 16;

export type ScanOptions = {
  /** Ends the work; what it rejects with is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onFile?: ((path: string) => void) | undefined;
};

/** Every file of a journal as it lies on the disk, each judged on its own. */
export type FileScan = {
  readonly listing: JournalListing;
  /** What can be read; of a page that lies twice, one of the two. */
  readonly state: JournalState;
  /** False where `state.journal` only stands in for a file that is hurt or gone. */
  readonly isJournalKnown: boolean;
  readonly hurt: readonly DamagedPlace[];
  /** What is wrong with files that cannot be read. */
  readonly facts: readonly Facts[];
  /** The paths of files of an older version. */
  readonly old: readonly string[];
  /** Every file of each page, by the page's id. */
  readonly pageFiles: ReadonlyMap<Id, readonly PageInNotebook[]>;
  readonly copies: readonly (ConflictCopy & { readonly isReadable: boolean })[];
  /** How many files were read. */
  readonly count: number;
};

type Outcome = { readonly place: JournalPlace } & (
  | { readonly value: StoredValue | null }
  | { readonly error: AppError }
);

async function readOne(files: JournalFiles, place: JournalPlace): Promise<Outcome> {
  try {
    return { place, value: await files.read(place) };
  } catch (error) {
    // This computer is out of something: that says nothing about the file.
    const isOfFile =
      error instanceof UnreadableFileError &&
      (error.error.code !== 'read-failed' || !refusesAll(error.error));
    if (!isOfFile) throw error;
    return { place, error: error.error };
  }
}

function toFacts(place: JournalPlace, error: AppError): Facts {
  const file = pathOfPlace(place);
  if (error.code === 'newer-version') {
    const { version, needs } = error;
    return { kind: 'newer-version', file, version, ...(needs === undefined ? {} : { needs }) };
  }
  const { reason } = toDamage(place, error);
  const errno = error.code === 'read-failed' ? { errno: error.reason } : {};
  return { kind: 'damaged-file', file, reason, ...errno };
}

type Sorted = Pick<FileScan, 'state' | 'pageFiles'>;

function sortOut(journal: Journal, outcomes: readonly Outcome[]): Sorted {
  const notebooks = new Map<Id, Notebook>();
  const pageFiles = new Map<Id, PageInNotebook[]>();
  const letters = new Map<Id, Letter>();
  const trash = new Map<Id, TrashItem>();
  function add(place: JournalPlace, value: StoredValue): void {
    if (place.kind === 'notebook') notebooks.set(place.id, value as Notebook);
    if (place.kind === 'letter') letters.set(place.id, value as Letter);
    if (place.kind === 'trash') trash.set(place.id, value as TrashItem);
    if (place.kind === 'page') {
      const page = { notebookId: place.notebookId, page: value as Page };
      pageFiles.set(place.id, [...(pageFiles.get(place.id) ?? []), page]);
    }
  }
  for (const outcome of outcomes) {
    if ('value' in outcome && outcome.value !== null) add(outcome.place, outcome.value);
  }
  const pages = new Map<Id, PageInNotebook>();
  for (const [id, found] of pageFiles) {
    const named = found.find(({ notebookId }) => notebooks.get(notebookId)?.pages.includes(id));
    const page = named ?? found[0];
    if (page !== undefined) pages.set(id, page);
  }
  return { state: { journal, notebooks, pages, letters, trash }, pageFiles };
}

/**
 * Reads every file of the journal in `root`; nothing is written. Rejects with `UnreadableFileError` where a folder cannot be
 * listed or this computer is out of something, and with the signal's reason.
 */
export async function scanFiles(
  root: string,
  deps: Pick<StoreDeps, 'fileSystem' | 'codec'>,
  { signal, onFile }: ScanOptions = {},
): Promise<FileScan> {
  const listing = await listJournal(deps.fileSystem, root);
  const files = new JournalFiles(root, deps);
  const journalPlace = { kind: 'journal' } as const;
  const outcomes = await mapWithLimit(
    [journalPlace, ...listing.places],
    FILES_AT_ONCE,
    async (place) => {
      signal?.throwIfAborted();
      const outcome = await readOne(files, place);
      onFile?.(pathOfPlace(place));
      return outcome;
    },
  );
  const [first] = outcomes;
  const journal = first !== undefined && 'value' in first ? (first.value as Journal | null) : null;
  const failed = outcomes.flatMap((each) => ('error' in each ? [each] : []));
  const isGone = first !== undefined && 'value' in first && first.value === null;
  const missing: Facts = { kind: 'missing-file', file: 'journal.json', namedBy: null };
  const copies = [];
  for (const copy of listing.copies) {
    const value = await files.readCopy(copy.place, copy.path);
    copies.push({ ...copy, isReadable: value !== null });
  }
  return {
    listing,
    ...sortOut(journal ?? makeBlankState().journal, outcomes),
    isJournalKnown: journal !== null,
    hurt: failed.map(({ place, error }) => toDamage(place, error)),
    facts: [
      ...(isGone ? [missing] : []),
      ...failed.map(({ place, error }) => toFacts(place, error)),
    ],
    old: [journalPlace, ...listing.places].filter((place) => files.isOld(place)).map(pathOfPlace),
    copies,
    count: outcomes.length,
  };
}
