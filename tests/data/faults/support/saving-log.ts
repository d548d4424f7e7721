import type { Id } from '../../../../shared/ids.ts';
import type { JournalState } from '../../../../shared/journal/journal-state.ts';

/** What a save does; an entry that is added has its id only in the answer. */
export type Saving =
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'put'; readonly id: Id; readonly text: string }
  | { readonly kind: 'remove'; readonly id: Id }
  | { readonly kind: 'empty-trash' };

export type SavingLine = { readonly state: 'begun' | 'answered'; readonly saving: Saving };

/** Text of every entry by its id; null where it is in the trash alone. */
export type Texts = ReadonlyMap<Id, string | null>;

export function textsOf({ pages, trash }: JournalState): Texts {
  const removed = [...trash.keys()].map((id) => [id, null] as const);
  const there = [...pages.values()].flatMap(({ page }) =>
    page.entries.map((entry) => [entry.id, 'text' in entry ? entry.text : ''] as const),
  );
  return new Map([...removed, ...there]);
}

export function applySaving(texts: Texts, saving: Saving): Texts {
  switch (saving.kind) {
    case 'add':
      return texts;
    case 'put':
      return new Map(texts).set(saving.id, saving.text);
    case 'remove':
      return new Map(texts).set(saving.id, null);
    case 'empty-trash':
      return new Map([...texts].filter(([, text]) => text !== null));
  }
}

/** Whether an id may be as it is found: as it was answered, or as the save that was under way would have it. */
function mayBe(
  id: Id,
  found: string | null | undefined,
  answered: Texts,
  next: Saving | null,
): boolean {
  const text = answered.get(id);
  if (found === text) return true;
  if (next === null) return false;
  if (next.kind === 'add') return text === undefined && found === next.text;
  if (next.kind === 'empty-trash') return text === null && found === undefined;
  return next.id === id && found === (next.kind === 'put' ? next.text : null);
}

/**
 * Input: what is found, what was answered, and the save that was begun and not answered (null: none). Output: the ids that
 * are neither as before that save nor as after it.
 */
export function findWrong(found: Texts, answered: Texts, next: Saving | null): Id[] {
  const ids = new Set([...found.keys(), ...answered.keys()]);
  return [...ids].filter((id) => !mayBe(id, found.get(id), answered, next));
}
