import type { Definition } from '../../entries/entry-schema.ts';
import type { EntryInPlace } from '../../entries/find-entries.ts';
import type { Id } from '../../ids.ts';

/**
 * Input: entries of the whole journal, and the notebook of a letter. Output: the definitions in the order in which they
 * explain a word: those of the letter's own notebook before the others'.
 */
export function orderDefinitions(
  found: readonly EntryInPlace[],
  notebookId: Id,
): readonly Definition[] {
  const isOwn = (each: EntryInPlace) => each.notebookId === notebookId;
  return [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))]
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind === 'definition');
}
