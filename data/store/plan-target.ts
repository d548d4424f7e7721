import type { Id } from '../../shared/ids.ts';
import type { FileChange, JournalState } from '../../shared/journal/journal-state.ts';
import { toCanonicalJson } from '../../shared/merging/content.ts';

function isSame(a: object, b: object): boolean {
  return a === b || toCanonicalJson(a) === toCanonicalJson(b);
}

function* differences<T extends object>(
  from: ReadonlyMap<Id, T>,
  to: ReadonlyMap<Id, T>,
): Generator<readonly [Id, T | null, T | undefined]> {
  for (const [id, value] of to) {
    const current = from.get(id);
    if (current === undefined || !isSame(current, value)) yield [id, value, current];
  }
  for (const [id, current] of from) if (!to.has(id)) yield [id, null, current];
}

/**
 * Input: a journal and what it shall be. Output: the changes from one to the other: what is new is written before what names
 * it, and what goes away goes last. A page that is in another notebook now moves back.
 */
export function planTarget(from: JournalState, to: JournalState): readonly FileChange[] {
  const changes: FileChange[] = [];
  for (const [id, value, current] of differences(from.pages, to.pages)) {
    const isMoved = current !== undefined && current.notebookId !== value?.notebookId;
    if (isMoved) changes.push({ kind: 'page', id, notebookId: current.notebookId, value: null });
    if (value !== null) {
      changes.push({ kind: 'page', id, notebookId: value.notebookId, value: value.page });
    }
  }
  for (const [id, value] of differences(from.notebooks, to.notebooks)) {
    changes.push({ kind: 'notebook', id, value });
  }
  for (const [id, value] of differences(from.letters, to.letters)) {
    changes.push({ kind: 'letter', id, value });
  }
  for (const [id, value] of differences(from.letterCopies, to.letterCopies)) {
    changes.push({ kind: 'letterCopy', id, value });
  }
  for (const [id, value] of differences(from.trash, to.trash)) {
    changes.push({ kind: 'trash', id, value });
  }
  if (!isSame(from.journal, to.journal)) changes.push({ kind: 'journal', value: to.journal });
  const stays = changes.filter(({ value }) => value !== null);
  return [...stays, ...changes.filter(({ value }) => value === null)];
}
