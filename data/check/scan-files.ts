import type { Id } from '../../shared/ids.ts';
import type { Journal } from '../../shared/journal/journal-schema.ts';
import type { JournalState, PageInNotebook } from '../../shared/journal/journal-state.ts';
import type { AppError } from '../../shared/result.ts';
import type { DamagedPlace } from '../damage.ts';
import { UnreadableFileError } from '../durable-json-file.ts';
import { JournalFiles } from '../journal-files.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import { type ConflictCopy, type JournalListing, listJournal } from '../list-journal.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { refusesAll, toDamage } from '../read-journal.ts';
import { type Outcome, sortFiles } from '../sort-files.ts';
import { makeBlankState } from '../starter.ts';
import type { StoreDeps } from '../store-deps.ts';
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
    ...sortFiles(journal ?? makeBlankState().journal, outcomes),
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
