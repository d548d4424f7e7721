import type { Id } from '../ids.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import type { Letter, Selection } from './letter-schema.ts';

/**
 * Input: what becomes of a letter's selection when pages are merged or split; undefined leaves the letter alone. Output: the
 * letters to write, so that each goes on holding the entries that it held.
 */
export function followPages(
  { letters }: JournalState,
  now: Letter['updatedAt'],
  follow: (selection: Selection) => Selection | undefined,
): FileChange[] {
  return [...letters.values()].flatMap((letter): FileChange[] => {
    const selection = follow(letter.selection);
    if (selection === undefined) return [];
    const value: Letter = { ...letter, selection: { ...selection }, updatedAt: now };
    return [{ kind: 'letter', id: letter.id, value }];
  });
}

/** `ids` with `next` in the place of `id`, each once. */
export function replaceId(ids: readonly Id[], id: Id, next: readonly Id[]): Id[] {
  return [...new Set(ids.flatMap((each) => (each === id ? next : [each])))];
}
