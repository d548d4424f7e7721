import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import type { Id } from '../ids.ts';
import { findPage } from '../journal/find-things.ts';
import type { FileChange, JournalState, PageInNotebook } from '../journal/journal-state.ts';
import { changePage } from '../pages/change-page.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Book } from './book-schema.ts';

/** A page about a book, and where it is. */
type BookPage = PageInNotebook & { readonly book: Book };

function findBookPage(state: JournalState, pageId: Id, field: string): Result<BookPage> {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { book } = found.value.page;
  if (book === undefined) return fail({ code: 'invalid-input', field, problem: 'not-allowed' });
  return ok({ ...found.value, book });
}

function changeWork(
  { page, notebookId, book: { work: _, ...book } }: BookPage,
  work: Id | undefined,
  context: RuleContext,
): FileChange {
  const changed = { ...book, ...(work !== undefined && { work }) } as Book;
  return changePage(notebookId, page, { book: changed }, context);
}

/**
 * Input: a page about a book that a new edition is wanted of, and an id that no work has: not that of a page, since a page
 * that leaves its work later would find its old companions again by it. Output: the work of both, and what
 * must change on the page so that its book says so.
 */
export function planWorkOf(
  state: JournalState,
  pageId: Id,
  newWork: Id,
  context: RuleContext,
): Result<{ readonly work: Id; readonly changes: readonly FileChange[] }> {
  const found = findBookPage(state, pageId, 'editionOf');
  if (!found.ok) return found;
  const { work } = found.value.book;
  if (work !== undefined) return ok({ work, changes: [] });
  return ok({ work: newWork, changes: [changeWork(found.value, newWork, context)] });
}

/** Every page whose book is of the work, the page itself among them also where its book has no work. */
function findWhole(state: JournalState, own: BookPage): BookPage[] {
  const { work } = own.book;
  if (work === undefined) return [own];
  return [...state.pages.values()].flatMap((each) => {
    const { book } = each.page;
    return book?.work === work ? [{ ...each, book }] : [];
  });
}

/** Output: the work's id, and how many pages were changed. Nothing is where the two are one work already. */
export const joinWorks: Rule<
  ParsedInput<'joinWorks'>,
  { readonly work: Id; readonly changed: number }
> = (state, { pageId, otherPageId }, context) => {
  const page = findBookPage(state, pageId, 'pageId');
  if (!page.ok) return page;
  const other = findBookPage(state, otherPageId, 'otherPageId');
  if (!other.ok) return other;
  if (pageId === otherPageId) {
    return fail({ code: 'invalid-input', field: 'otherPageId', problem: 'not-allowed' });
  }
  const work = other.value.book.work ?? page.value.book.work ?? context.newId;
  const changes = [...findWhole(state, page.value), ...findWhole(state, other.value)]
    .filter(({ book }) => book.work !== work)
    .map((each) => changeWork(each, work, context));
  return ok({ changes, output: { work, changed: changes.length } });
};

/** Output: whether the book was of a work. The others stay one. */
export const leaveWork: Rule<ParsedInput<'leaveWork'>, { readonly hasLeft: boolean }> = (
  state,
  { pageId },
  context,
) => {
  const found = findBookPage(state, pageId, 'pageId');
  if (!found.ok) return found;
  if (found.value.book.work === undefined) return ok({ changes: [], output: { hasLeft: false } });
  const change = changeWork(found.value, undefined, context);
  return ok({ changes: [change], output: { hasLeft: true } });
};
