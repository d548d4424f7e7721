import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { Letter } from '../letters/letter-schema.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { fail, ok, type Result, type ThingKind } from '../result.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import type { Child } from './journal-schema.ts';
import type { JournalState, PageInNotebook } from './journal-state.ts';

function found<T>(thing: T | undefined, kind: ThingKind, id: Id): Result<T> {
  return thing === undefined ? fail({ code: 'not-found', kind, name: id }) : ok(thing);
}

export function findChild(state: JournalState, id: Id): Result<Child> {
  const child = state.journal.children.find((each) => each.id === id);
  return found(child, 'child', id);
}

export function findNotebook(state: JournalState, id: Id): Result<Notebook> {
  return found(state.notebooks.get(id), 'notebook', id);
}

export function findPage(state: JournalState, id: Id): Result<PageInNotebook> {
  return found(state.pages.get(id), 'page', id);
}

export function findEntry(page: Page, id: Id): Result<{ entry: Entry; index: number }> {
  const index = page.entries.findIndex((entry) => entry.id === id);
  const entry = page.entries[index];
  return found(entry && { entry, index }, 'entry', id);
}

/** An entry with the page that it is on. */
export function findEntryOnPage(
  state: JournalState,
  { pageId, entryId }: { readonly pageId: Id; readonly entryId: Id },
): Result<PageInNotebook & { readonly entry: Entry; readonly index: number }> {
  const onPage = findPage(state, pageId);
  if (!onPage.ok) return onPage;
  const place = findEntry(onPage.value.page, entryId);
  return place.ok ? ok({ ...onPage.value, ...place.value }) : place;
}

export function findLetter(state: JournalState, id: Id): Result<Letter> {
  return found(state.letters.get(id), 'letter', id);
}

export function findLetterCopy(state: JournalState, id: Id): Result<LetterCopy> {
  return found(state.letterCopies.get(id), 'letter-copy', id);
}

export function findTrashItem(state: JournalState, id: Id): Result<TrashItem> {
  return found(state.trash.get(id), 'trash-item', id);
}
