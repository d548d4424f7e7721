import type { Child } from '../../../shared/journal/journal-schema.ts';
import type { JournalState, PageInNotebook } from '../../../shared/journal/journal-state.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import { pagesOfNotebook } from '../../../shared/notebooks/pages-of-notebook.ts';
import { fail, ok, type Result, type ThingKind } from '../../../shared/result.ts';
import { cleanLine } from '../../../shared/text/text-schemas.ts';

/**
 * Input: things, how each can be called, and a name as typed. Output: the one that is meant. An id outweighs a name, and a
 * name as it is written outweighs one in other capitals. Spaces around it and the form of Unicode do not matter.
 */
function findByName<T extends { readonly id: string }>(
  things: readonly T[],
  kind: ThingKind,
  typed: string,
  listNames: (thing: T) => readonly (string | undefined)[],
): Result<T> {
  const name = cleanLine(typed);
  const isCalled = (thing: T, fold: (text: string) => string) =>
    listNames(thing).some((each) => each !== undefined && fold(cleanLine(each)) === fold(name));
  const ways = [
    (thing: T) => thing.id === name,
    (thing: T) => isCalled(thing, (text) => text),
    (thing: T) => isCalled(thing, (text) => text.toLowerCase()),
  ];
  for (const isMeant of ways) {
    const [first, second] = things.filter(isMeant);
    if (second !== undefined) return fail({ code: 'ambiguous', kind, name });
    if (first !== undefined) return ok(first);
  }
  return fail({ code: 'not-found', kind, name });
}

/** In the journal's order. */
export function listNotebooks({ journal, notebooks }: JournalState): Notebook[] {
  return journal.notebooks.flatMap((id) => notebooks.get(id) ?? []);
}

/** The pages that the notebooks name, in their order. */
export function listPages(state: JournalState, notebooks: readonly Notebook[]): PageInNotebook[] {
  return notebooks.flatMap((notebook) =>
    pagesOfNotebook(state, notebook).map((page) => ({ notebookId: notebook.id, page })),
  );
}

export function findNotebookByName(state: JournalState, typed: string): Result<Notebook> {
  return findByName(listNotebooks(state), 'notebook', typed, ({ title }) => [title]);
}

/** A page of one of the notebooks. */
export function findPageByName(
  state: JournalState,
  notebooks: readonly Notebook[],
  typed: string,
): Result<PageInNotebook> {
  const pages = listPages(state, notebooks).map((place) => ({ ...place, id: place.page.id }));
  return findByName(pages, 'page', typed, ({ page }) => [page.title]);
}

/** By name, or by how the parent calls the child. */
export function findChildByName({ journal }: JournalState, typed: string): Result<Child> {
  return findByName(journal.children, 'child', typed, ({ name, calledAs }) => [name, calledAs]);
}
