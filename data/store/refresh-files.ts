import { join } from 'node:path';
import type { PageDouble } from '../../shared/merging/reconcile.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { FileChangedError } from '../commit-changes.ts';
import { isSameStat } from '../durable-write.ts';
import { isAbsent } from '../error-code.ts';
import type { FileStat } from '../file-system.ts';
import { type JournalPlace, pathOfPlace, placeOfPath } from '../journal-layout.ts';
import { type ConflictCopy, copyOfPath, listJournal } from '../list-journal.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import type { JournalCore } from './journal-core.ts';
import { keepLost } from './keep-lost.ts';
import { mergeCopies } from './merge-copies.ts';
import { settleFiles } from './settle-files.ts';
import { takeOver } from './take-over.ts';

const STATS_AT_ONCE = 32;

type Seen = { readonly place: JournalPlace; readonly stat: FileStat | null };

async function lookAt(core: JournalCore, place: JournalPlace): Promise<FileStat | null> {
  try {
    return await core.deps.fileSystem.stat(join(core.folder, pathOfPlace(place)));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isChanged(core: JournalCore, { place, stat }: Seen): boolean {
  const path = pathOfPlace(place);
  const known = core.files.stat(place);
  const isHurt = core.unreadable.some((each) => pathOfPlace(each.place) === path);
  if (isHurt || known === undefined) return true;
  return known === null || stat === null ? known !== stat : !isSameStat(known, stat);
}

/** What is gone comes first: a page that was moved is then in one place only. */
async function findChanged(core: JournalCore, places: readonly JournalPlace[]): Promise<Seen[]> {
  const seen = await mapWithLimit(places, STATS_AT_ONCE, async (place) => {
    return { place, stat: await lookAt(core, place) };
  });
  const changed = seen.filter((each) => isChanged(core, each));
  return [
    ...changed.filter(({ stat }) => stat === null),
    ...changed.filter(({ stat }) => stat !== null),
  ];
}

async function takeOverAll(core: JournalCore, changed: readonly Seen[]): Promise<Result<null>> {
  const doubles: PageDouble[] = [];
  let error: AppError | null = null;
  for (const { place } of changed) {
    try {
      const taken = await takeOver(core, place);
      if (taken.ok) doubles.push(...taken.value);
      else error ??= taken.error;
    } catch (thrown) {
      if (!(thrown instanceof FileChangedError)) throw thrown;
      error ??= { code: 'write-failed', path: pathOfPlace(place), reason: 'EAGAIN' };
    }
  }
  if (changed.length > 0) {
    await keepLost(core);
    await settleFiles(core, doubles);
  }
  return error === null ? ok(null) : fail(error);
}

async function refresh(
  core: JournalCore,
  places: readonly JournalPlace[],
  copies: readonly ConflictCopy[],
): Promise<Result<null>> {
  const changed = await findChanged(core, places);
  if (changed.some(({ stat }) => stat === null)) {
    // A disk that was taken out has not emptied the journal.
    const vanished = await core.findVanished();
    if (vanished !== null) return fail(vanished);
  }
  const taken = await takeOverAll(core, changed);
  if (!taken.ok || copies.length === 0) return taken;
  await mergeCopies(core, copies);
  await settleFiles(core);
  return taken;
}

/**
 * Takes over what other programs did to these files, by their paths inside the journal folder. An error means that one of
 * them could not be taken over; the others are.
 */
export async function refreshPaths(
  core: JournalCore,
  paths: readonly string[],
): Promise<Result<null>> {
  const places = paths.flatMap((path) => placeOfPath(path) ?? []);
  return refresh(
    core,
    places,
    paths.flatMap((path) => copyOfPath(path) ?? []),
  );
}

/** Takes over everything that other programs did to the journal's folder. */
export async function refreshAll(core: JournalCore): Promise<Result<null>> {
  const listing = await listJournal(core.deps.fileSystem, core.folder);
  const found = listing.places.map(pathOfPlace);
  const paths = new Set(['journal.json', ...found, ...core.files.paths()]);
  const places = [...paths].flatMap((path) => placeOfPath(path) ?? []);
  return refresh(core, places, listing.copies);
}
