import type { Id } from '../ids.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { Letter } from '../letters/letter-schema.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import type { Journal } from './journal-schema.ts';

/** A page and the notebook it is in, which its file's folder says and the file itself does not. */
export type PageInNotebook = { readonly notebookId: Id; readonly page: Page };

/** All of an open journal, as it is on disk. */
export type JournalState = {
  readonly journal: Journal;
  readonly notebooks: ReadonlyMap<Id, Notebook>;
  readonly pages: ReadonlyMap<Id, PageInNotebook>;
  readonly letters: ReadonlyMap<Id, Letter>;
  /** Letters as they once were: sent, or kept as a version. */
  readonly letterCopies: ReadonlyMap<Id, LetterCopy>;
  readonly trash: ReadonlyMap<Id, TrashItem>;
};

/** One file's next content; a null value takes the file away. */
export type FileChange =
  | { readonly kind: 'journal'; readonly value: Journal }
  | { readonly kind: 'notebook'; readonly id: Id; readonly value: Notebook | null }
  | {
      readonly kind: 'page';
      readonly id: Id;
      readonly notebookId: Id;
      readonly value: Page | null;
    }
  | { readonly kind: 'letter'; readonly id: Id; readonly value: Letter | null }
  | { readonly kind: 'letterCopy'; readonly id: Id; readonly value: LetterCopy | null }
  | { readonly kind: 'trash'; readonly id: Id; readonly value: TrashItem | null };

/** Which file of a journal: a change without its value. */
export type FilePlace =
  | { readonly kind: 'journal' }
  | { readonly kind: 'notebook'; readonly id: Id }
  | { readonly kind: 'page'; readonly id: Id; readonly notebookId: Id }
  | { readonly kind: 'letter'; readonly id: Id }
  | { readonly kind: 'letterCopy'; readonly id: Id }
  | { readonly kind: 'trash'; readonly id: Id };

/** What a file holds in a state; null for none. */
export function valueAt(state: JournalState, place: FilePlace): FileChange['value'] {
  switch (place.kind) {
    case 'journal':
      return state.journal;
    case 'notebook':
      return state.notebooks.get(place.id) ?? null;
    case 'page': {
      const found = state.pages.get(place.id);
      return found?.notebookId === place.notebookId ? found.page : null;
    }
    case 'letter':
      return state.letters.get(place.id) ?? null;
    case 'letterCopy':
      return state.letterCopies.get(place.id) ?? null;
    case 'trash':
      return state.trash.get(place.id) ?? null;
  }
}

/**
 * Every file of a journal with its value. In this order they make the journal out of nothing: a thing is written before what
 * names it, and journal.json, which makes it one, last.
 */
export function filesOf({
  journal,
  notebooks,
  pages,
  letters,
  letterCopies,
  trash,
}: JournalState): readonly FileChange[] {
  return [
    ...[...pages].map(([id, { notebookId, page }]): FileChange => {
      return { kind: 'page', id, notebookId, value: page };
    }),
    ...[...notebooks].map(([id, value]): FileChange => ({ kind: 'notebook', id, value })),
    ...[...letters].map(([id, value]): FileChange => ({ kind: 'letter', id, value })),
    ...[...letterCopies].map(([id, value]): FileChange => ({ kind: 'letterCopy', id, value })),
    ...[...trash].map(([id, value]): FileChange => ({ kind: 'trash', id, value })),
    { kind: 'journal', value: journal },
  ];
}

type ChangeOf<Kind extends FileChange['kind']> = Extract<FileChange, { readonly kind: Kind }>;

function pick<Kind extends FileChange['kind']>(changes: readonly FileChange[], kind: Kind) {
  return changes.filter((change): change is ChangeOf<Kind> => change.kind === kind);
}

/** A copy of `map` with each change; the map itself where there is none. */
function withChanges<Value>(
  map: ReadonlyMap<Id, Value>,
  changes: readonly { readonly id: Id; readonly value: Value | null }[],
): ReadonlyMap<Id, Value> {
  if (changes.length === 0) return map;
  const next = new Map(map);
  for (const { id, value } of changes) {
    if (value === null) next.delete(id);
    else next.set(id, value);
  }
  return next;
}

function withPages(pages: JournalState['pages'], changes: readonly ChangeOf<'page'>[]) {
  if (changes.length === 0) return pages;
  const next = new Map(pages);
  for (const { id, notebookId, value } of changes) {
    if (value !== null) next.set(id, { notebookId, page: value });
    // A page that is in another notebook now: only its old file goes.
    else if (next.get(id)?.notebookId === notebookId) next.delete(id);
  }
  return next;
}

/**
 * Input: a state and changes that are durable. Output: the next state; the input is left as it was. Each list is copied once,
 * however many changes there are to it.
 */
export function applyChanges(state: JournalState, changes: readonly FileChange[]): JournalState {
  return {
    journal: pick(changes, 'journal').at(-1)?.value ?? state.journal,
    notebooks: withChanges(state.notebooks, pick(changes, 'notebook')),
    pages: withPages(state.pages, pick(changes, 'page')),
    letters: withChanges(state.letters, pick(changes, 'letter')),
    letterCopies: withChanges(state.letterCopies, pick(changes, 'letterCopy')),
    trash: withChanges(state.trash, pick(changes, 'trash')),
  };
}
