import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import type { Id } from '../ids.ts';
import { findNotebook, findPage } from '../journal/find-things.ts';
import type { JournalState, PageInNotebook } from '../journal/journal-state.ts';
import { followPages } from '../letters/follow-pages.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok } from '../result.ts';
import { changePage } from './change-page.ts';

/** A letter of nothing but the page goes with it to the other notebook. */
function followMove(
  state: JournalState,
  { page, notebookId }: PageInNotebook,
  to: Id,
  { now }: RuleContext,
) {
  return followPages(state, now, (selection) => {
    const isOfPage = selection.notebookId === notebookId && selection.pageIds.join() === page.id;
    return isOfPage ? { ...selection, notebookId: to } : undefined;
  });
}

/**
 * Gives a page another place in its notebook's list, or takes it to another notebook of the same kind: without `index` to
 * the end. Output: the notebook that it is in then. The file that gains the page is written before the one that loses it.
 */
export const movePage: Rule<ParsedInput<'movePage'>, Notebook> = (state, input, context) => {
  const { pageId, index = Number.MAX_SAFE_INTEGER, toNotebookId } = input;
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const from = findNotebook(state, notebookId);
  if (!from.ok) return from;
  const others = from.value.pages.filter((id) => id !== pageId);
  if (toNotebookId === undefined || toNotebookId === notebookId) {
    const value = { ...from.value, pages: placeAt(others, pageId, index) };
    return ok({ changes: [{ kind: 'notebook', id: notebookId, value }], output: value });
  }
  const to = findNotebook(state, toNotebookId);
  if (!to.ok) return to;
  if (to.value.kind !== from.value.kind) {
    return fail({ code: 'invalid-input', field: 'toNotebookId', problem: 'not-allowed' });
  }
  const there = to.value.pages.filter((id) => id !== pageId);
  const value = { ...to.value, pages: placeAt(there, pageId, index) };
  return ok({
    changes: [
      changePage(toNotebookId, page, {}, context),
      { kind: 'notebook', id: toNotebookId, value },
      ...followMove(state, found.value, toNotebookId, context),
      { kind: 'notebook', id: notebookId, value: { ...from.value, pages: others } },
      { kind: 'page', id: pageId, notebookId, value: null },
    ],
    output: value,
  });
};
