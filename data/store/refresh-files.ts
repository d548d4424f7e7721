import { join } from 'node:path';
import { currentValue } from '../../shared/history/revert-changes.ts';
import type { Id } from '../../shared/ids.ts';
import type { FileChange } from '../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { type PageDouble, reconcile } from '../../shared/merging/reconcile.ts';
import type { Tombstone } from '../../shared/merging/tombstone.ts';
import type { AppError } from '../../shared/result.ts';
import { FileChangedError } from '../commit-changes.ts';
import { findForbiddenChange } from '../damage.ts';
import { UnreadableFileError } from '../durable-json-file.ts';
import { isSameStat, removeDurably } from '../durable-write.ts';
import { isAbsent } from '../error-code.ts';
import type { FileStat } from '../file-system.ts';
import { type JournalPlace, pathOfPlace, placeOfPath } from '../journal-layout.ts';
import { type ConflictCopy, listJournal } from '../list-journal.ts';
import { mapWithLimit } from '../map-with-limit.ts';
import { toDamage } from '../read-journal.ts';
import type { JournalCore } from './journal-core.ts';
import { planMerge, planTakeOver } from './merge-into.ts';

const STATS_AT_ONCE = 32;

function isGone(removed: readonly Tombstone[], id: Id): boolean {
  return removed.some((each) => each.id === id && each.back !== true);
}

/** Whether the journal itself says that the file is not there any more. */
function isRemoved({ state }: JournalCore, place: JournalPlace): boolean {
  switch (place.kind) {
    case 'journal':
      return false;
    case 'letter':
    case 'trash':
      return true;
    case 'notebook':
      return isGone(state.journal.removed, place.id);
    case 'page': {
      if (isGone(state.journal.removed, place.notebookId)) return true;
      return isGone(state.notebooks.get(place.notebookId)?.removed ?? [], place.id);
    }
  }
}

function takeOut(core: JournalCore, place: JournalPlace): void {
  core.files.forget(place);
  const error: AppError = { code: 'damaged-file', file: 'journal.json', reason: 'missing' };
  if (place.kind === 'journal') {
    core.markUnreadable(toDamage(place, error));
    return;
  }
  const change = { ...place, value: null } as FileChange;
  const value = currentValue(core.state, change);
  if (value === null) return;
  if (!isRemoved(core, place)) core.lost.set(pathOfPlace(place), value);
  core.adopt([change]);
  core.tellStanding();
}

function cannotRead(core: JournalCore, place: JournalPlace, error: AppError): void {
  if (error.code === 'damaged-file' || error.code === 'read-failed') {
    core.markUnreadable(toDamage(place, error));
    return;
  }
  // A newer program has been here: what it wrote must not be written over.
  core.readOnly = error;
  core.tellStanding();
}

/** Takes what the file holds now into the journal; of two versions of one thing none is lost. */
async function refreshFile(core: JournalCore, place: JournalPlace): Promise<void> {
  const before = core.files.current(place);
  let value: FileChange['value'];
  try {
    value = await core.files.read(place);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    cannotRead(core, place, error.error);
    return;
  }
  if (value === null) {
    takeOut(core, place);
    return;
  }
  core.markReadable(place);
  core.lost.delete(pathOfPlace(place));
  if (before !== null && toCanonicalJson(before) === toCanonicalJson(value)) {
    core.files.keep(place, before);
    return;
  }
  const found = { ...place, value } as FileVersion;
  const changes = core.readOnly === null ? planTakeOver(core, found) : [found];
  const isSame = changes.length === 1 && changes[0]?.value === value;
  if (isSame) core.adopt([found]);
  else await core.write(changes.length === 0 ? [] : changes);
}

/** A file can change again while it is being merged: then it is read again. */
async function refreshUntilStill(core: JournalCore, place: JournalPlace): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await refreshFile(core, place);
      return;
    } catch (error) {
      if (!(error instanceof FileChangedError)) throw error;
    }
  }
}

/** Merges the conflict copies of sync tools into their files and takes them away; one that cannot be read stays. */
export async function mergeCopies(
  core: JournalCore,
  copies: readonly ConflictCopy[],
): Promise<void> {
  for (const { place, path } of copies) {
    const isHurt = core.unreadable.some((each) => pathOfPlace(each.place) === pathOfPlace(place));
    const value = isHurt ? null : await core.files.readCopy(place, path);
    if (value === null) continue;
    const settled = await core.settle(planMerge(core, { ...place, value } as FileVersion));
    if (!settled.ok || core.readOnly !== null) continue;
    await removeDurably(core.deps.fileSystem, join(core.folder, path)).catch(() => undefined);
  }
}

/** Makes the files fit each other again. */
export async function settleFiles(
  core: JournalCore,
  doubles: readonly PageDouble[] = [],
): Promise<void> {
  for (const change of reconcile(core.state, doubles)) {
    if (findForbiddenChange([change], core.unreadable) === null) await core.settle([change]);
    else core.adopt([change]);
  }
}

/** Takes over what other programs did to these files, by their paths inside the journal folder. */
export async function refreshPaths(core: JournalCore, paths: readonly string[]): Promise<void> {
  const places = paths.flatMap((path) => placeOfPath(path) ?? []);
  const stats = await mapWithLimit(places, STATS_AT_ONCE, (place) => lookAt(core, place));
  const changed = places.filter((place, index) => isChanged(core, place, stats[index] ?? null));
  for (const place of changed) await refreshUntilStill(core, place);
  if (changed.length > 0) await settleFiles(core);
}

async function lookAt(core: JournalCore, place: JournalPlace): Promise<FileStat | null> {
  try {
    return await core.deps.fileSystem.stat(join(core.folder, pathOfPlace(place)));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isChanged(core: JournalCore, place: JournalPlace, stat: FileStat | null): boolean {
  const path = pathOfPlace(place);
  const known = core.files.stat(place);
  const isHurt = core.unreadable.some((each) => pathOfPlace(each.place) === path);
  if (isHurt || known === undefined) return true;
  return known === null || stat === null ? known !== stat : !isSameStat(known, stat);
}

/** Takes over everything that other programs did to the journal's folder. */
export async function refreshAll(core: JournalCore): Promise<void> {
  const listing = await listJournal(core.deps.fileSystem, core.folder);
  const found = listing.places.map(pathOfPlace);
  const paths = new Set(['journal.json', ...found, ...core.files.paths()]);
  await refreshPaths(core, [...paths]);
  await mergeCopies(core, listing.copies);
  if (listing.copies.length > 0) await settleFiles(core);
}
