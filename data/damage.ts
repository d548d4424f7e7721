import type { Id } from '../shared/ids.ts';
import type { FileChange, JournalState } from '../shared/journal/journal-state.ts';
import type { AppError, DamagedFile, DamageReason, ThingKind } from '../shared/result.ts';
import { type FileKind, type JournalPlace, pathOfPlace } from './journal-layout.ts';

/** A file of an open journal that was left out, and why. */
export type DamagedPlace = { readonly place: JournalPlace; readonly reason: DamageReason };

const KINDS: { readonly [Kind in ThingKind]?: FileKind } = {
  notebook: 'notebook',
  page: 'page',
  letter: 'letter',
  'letter-copy': 'letterCopy',
  'trash-item': 'trash',
};

function isAt(place: JournalPlace, kind: FileKind | undefined, id: Id): boolean {
  return place.kind !== 'journal' && place.kind === kind && place.id === id;
}

/** Notebooks that the journal names and pages that those name, without a file. `unreadable`: those that have one. */
function findMissing(state: JournalState, unreadable: readonly DamagedPlace[]): DamagedPlace[] {
  const isKnown = (kind: FileKind, id: Id) => unreadable.some(({ place }) => isAt(place, kind, id));
  return state.journal.notebooks.flatMap((notebookId): DamagedPlace[] => {
    const notebook = state.notebooks.get(notebookId);
    if (notebook === undefined) {
      // In the trash it is not lost: a journal.json that stands in for a newer one may name it still.
      if (isKnown('notebook', notebookId) || state.trash.has(notebookId)) return [];
      return [{ place: { kind: 'notebook', id: notebookId }, reason: 'missing' }];
    }
    return notebook.pages
      .filter((id) => !state.pages.has(id) && !isKnown('page', id))
      .map((id) => ({ place: { kind: 'page', id, notebookId }, reason: 'missing' }));
  });
}

/** Everything of the journal that is hurt now: what could not be read, and what is named but not there. */
export function findDamage(
  state: JournalState,
  unreadable: readonly DamagedPlace[],
): readonly DamagedPlace[] {
  return [...unreadable, ...findMissing(state, unreadable)];
}

export function toDamagedFile({ place, reason }: DamagedPlace): DamagedFile {
  return { file: pathOfPlace(place), reason };
}

function toError(damaged: DamagedPlace): AppError {
  return { code: 'damaged-file', ...toDamagedFile(damaged) };
}

/** The same error, or `damaged-file` where the thing that was not found is there but hurt. */
export function explainNotFound(error: AppError, damage: readonly DamagedPlace[]): AppError {
  if (error.code !== 'not-found') return error;
  const damaged = damage.find(({ place }) => isAt(place, KINDS[error.kind], error.name));
  return damaged === undefined ? error : toError(damaged);
}

/** The error that keeps a damaged file from being written over, or null. A missing file may be written. */
export function findForbiddenChange(
  changes: readonly FileChange[],
  unreadable: readonly DamagedPlace[],
): AppError | null {
  if (unreadable.length === 0) return null;
  const paths = new Set(changes.map(pathOfPlace));
  const damaged = unreadable.find(({ place }) => paths.has(pathOfPlace(place)));
  return damaged === undefined ? null : toError(damaged);
}
