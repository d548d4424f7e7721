import type { Language } from '../../shared/text/language.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { ConflictCopy } from '../list-journal.ts';
import { findGoodCopy } from '../store/find-good-copy.ts';
import type { JournalCore } from '../store/journal-core.ts';
import type { StoredValue } from '../stored-value.ts';
import { rebuildJournal, rebuildNotebook } from './rebuild-file.ts';

/** What can stand in the place of a file that is hurt or gone. */
export type Cure = {
  readonly value: StoredValue;
  /** The name of a backup, or the path of a conflict copy; null: made anew. */
  readonly from: string | null;
};

export type CureSources = {
  readonly copies: readonly ConflictCopy[];
  /** Of a title that has to be made up. */
  readonly language: Language;
};

/** Of several conflict copies the newest: their names end in the time. */
async function findConflictCopy(
  core: JournalCore,
  place: JournalPlace,
  copies: readonly ConflictCopy[],
): Promise<Cure | null> {
  const path = pathOfPlace(place);
  const own = copies.filter((copy) => pathOfPlace(copy.place) === path).map((copy) => copy.path);
  for (const from of own.toSorted().reverse()) {
    const value = await core.files.readCopy(place, from);
    if (value !== null) return { value, from };
  }
  return null;
}

function rebuild({ state, unreadable }: JournalCore, place: JournalPlace, language: Language) {
  if (place.kind === 'journal') return rebuildJournal(state);
  if (place.kind !== 'notebook') return null;
  const { id } = place;
  const hurt = unreadable.flatMap(({ place: each }) =>
    each.kind === 'page' && each.notebookId === id ? [each.id] : [],
  );
  const hasPages = [...state.pages.values()].some(({ notebookId }) => notebookId === id);
  return hasPages || hurt.length > 0 ? rebuildNotebook(state, id, hurt, language) : null;
}

/**
 * The newest good copy of a file, else what can be made of the files around it; null where there is neither. Rejects with
 * the file system's error where backups cannot be listed.
 */
export async function findCure(
  core: JournalCore,
  place: JournalPlace,
  { copies, language }: CureSources,
): Promise<Cure | null> {
  const copy = await findGoodCopy(core.deps, core.folder, place);
  if (copy !== null) return { value: copy.value, from: copy.backup };
  const conflict = await findConflictCopy(core, place, copies);
  if (conflict !== null) return conflict;
  const value = rebuild(core, place, language);
  return value === null ? null : { value, from: null };
}
