import type { Journal } from '../shared/journal/journal-schema.ts';
import type { JournalState } from '../shared/journal/journal-state.ts';
import type { PageDouble } from '../shared/merging/reconcile.ts';
import { type AppError, fail, ok, type Result } from '../shared/result.ts';
import type { DamagedPlace } from './damage.ts';
import { UnreadableFileError } from './durable-json-file.ts';
import type { FileSystem } from './file-system.ts';
import type { JournalFiles } from './journal-files.ts';
import { type JournalPlace, UNFINISHED_FILE } from './journal-layout.ts';
import { type JournalListing, listJournal } from './list-journal.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { type Outcome, sortFiles } from './sort-files.ts';

/** Files that are read at a time: enough to keep the disk busy, well below any limit of open files. */
const FILES_AT_ONCE = 16;
/** This computer is out of something for now, which says nothing about the file. */
const EXHAUSTED = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** What was read of a journal: of a part of its files, or of all. */
export type ReadFiles = {
  readonly state: JournalState;
  readonly unreadable: readonly DamagedPlace[];
  /** Pages of which there are two files. */
  readonly doubles: readonly PageDouble[];
};

/** The values that were read before and those of `places`. */
type SoFar = { readonly journal: Journal; readonly outcomes: readonly Outcome[] };

async function readPlace(files: JournalFiles, place: JournalPlace): Promise<Outcome> {
  try {
    return { place, value: await files.read(place) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { place, error: error.error };
    throw error;
  }
}

/** Part of a journal of a newer program belongs to it too: nothing of such a journal is opened. */
export function refusesAll(error: AppError): boolean {
  if (error.code === 'read-failed') return EXHAUSTED.includes(error.reason);
  return error.code !== 'damaged-file';
}

/** EDEADLK is how macOS says that a cloud has the file and this computer has not (an evicted iCloud file). */
export function toDamage(place: JournalPlace, error: AppError): DamagedPlace {
  if (error.code === 'damaged-file') return { place, reason: error.reason };
  const isAway = error.code === 'read-failed' && error.reason === 'EDEADLK';
  return { place, reason: isAway ? 'not-downloaded' : 'unreadable' };
}

function toReadFiles({ journal, outcomes }: SoFar): ReadFiles {
  const { state, pageFiles } = sortFiles(journal, outcomes);
  // A copied folder can hold a page twice.
  const doubles = [...pageFiles].flatMap(([id, files]) =>
    files.filter((each) => each !== state.pages.get(id)),
  );
  const unreadable = outcomes.flatMap((outcome) =>
    'error' in outcome ? [toDamage(outcome.place, outcome.error)] : [],
  );
  return { state, unreadable, doubles };
}

async function readPlaces(
  files: JournalFiles,
  places: readonly JournalPlace[],
): Promise<Result<readonly Outcome[]>> {
  const outcomes = await mapWithLimit(places, FILES_AT_ONCE, (place) => readPlace(files, place));
  const refusal = outcomes.find((outcome) => 'error' in outcome && refusesAll(outcome.error));
  return refusal !== undefined && 'error' in refusal ? fail(refusal.error) : ok(outcomes);
}

/** A journal whose files but the pages have been read. */
export type ReadFront = {
  readonly front: ReadFiles;
  readonly listing: JournalListing;
  /** The files of pages, in the order of the listing. */
  readonly pages: readonly JournalPlace[];
  /** Reads the files of these pages. Output: everything read so far, with them. Errors as of `readFront`. */
  readonly readPages: (places: readonly JournalPlace[]) => Promise<Result<ReadFiles>>;
};

/** What stands in for a journal.json that cannot be read. */
export type MakeStandIn = () => Promise<Journal>;

/** A folder in which there is a notebook was a journal, even where journal.json is gone. */
async function readJournalFile(
  files: JournalFiles,
  listing: JournalListing,
  makeStandIn: MakeStandIn,
): Promise<Result<SoFar>> {
  const place = { kind: 'journal' } as const;
  const outcome = await readPlace(files, place);
  if ('error' in outcome) {
    if (refusesAll(outcome.error)) return fail(outcome.error);
    return ok({ journal: await makeStandIn(), outcomes: [outcome] });
  }
  if (outcome.value !== null) return ok({ journal: outcome.value as Journal, outcomes: [] });
  // What was left when the making of one was stopped is none yet.
  const isHalfMade = listing.leftovers.includes(UNFINISHED_FILE);
  const isJournal =
    !isHalfMade && listing.places.some(({ kind }) => kind === 'notebook' || kind === 'page');
  if (!isJournal) return fail({ code: 'journal-missing', folder: files.root });
  const error = { code: 'damaged-file', file: 'journal.json', reason: 'missing' } as const;
  return ok({ journal: await makeStandIn(), outcomes: [{ place, error }] });
}

async function readRest(
  files: JournalFiles,
  listing: JournalListing,
  makeStandIn: MakeStandIn,
): Promise<Result<ReadFront>> {
  const journal = await readJournalFile(files, listing, makeStandIn);
  if (!journal.ok) return journal;
  const isPage = ({ kind }: JournalPlace) => kind === 'page';
  const outcomes = await readPlaces(
    files,
    listing.places.filter((place) => !isPage(place)),
  );
  if (!outcomes.ok) return outcomes;
  let soFar: SoFar = {
    journal: journal.value.journal,
    outcomes: [...journal.value.outcomes, ...outcomes.value],
  };
  return ok({
    front: toReadFiles(soFar),
    listing,
    pages: listing.places.filter(isPage),
    readPages: async (places) => {
      const more = await readPlaces(files, places);
      if (!more.ok) return more;
      soFar = { ...soFar, outcomes: [...soFar.outcomes, ...more.value] };
      return ok(toReadFiles(soFar));
    },
  });
}

/**
 * Reads a journal but for its pages; nothing is written. Refused as a whole: `journal-missing`; `read-failed` for a folder;
 * `newer-version` for any file. Any other file that cannot be read is left out and listed; for journal.json `makeStandIn`
 * gives a value.
 */
export async function readFront(
  files: JournalFiles,
  fileSystem: FileSystem,
  makeStandIn: MakeStandIn,
): Promise<Result<ReadFront>> {
  try {
    return await readRest(files, await listJournal(fileSystem, files.root), makeStandIn);
  } catch (error) {
    if (error instanceof UnreadableFileError) return fail(error.error);
    throw error;
  }
}
