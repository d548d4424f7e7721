import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule } from '../commands/plan.ts';
import { findNotebook, findPage } from '../journal/find-things.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { placeAt } from '../place-at.ts';
import { ok } from '../result.ts';

/** Gives a page another place in its notebook's list. Output: the notebook. */
export const movePage: Rule<ParsedInput<'movePage'>, Notebook> = (state, { pageId, index }) => {
  const found = findPage(state, pageId);
  if (!found.ok) return found;
  const { notebookId } = found.value;
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const others = notebook.value.pages.filter((id) => id !== pageId);
  const value = { ...notebook.value, pages: placeAt(others, pageId, index) };
  return ok({ changes: [{ kind: 'notebook', id: notebookId, value }], output: value });
};
