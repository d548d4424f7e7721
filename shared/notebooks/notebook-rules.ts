import type { ParsedInput } from '../commands/command-inputs.ts';
import { mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { findChild, findNotebook } from '../journal/find-things.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import { ok, type Result } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { NOTEBOOK_FORMAT, type Notebook } from './notebook-schema.ts';

/** `known`: a notebook goes on naming a child that was thrown away, and can be changed all the same. */
function checkChildren(
  state: JournalState,
  childIds: readonly string[],
  known: readonly string[] = [],
): Result<null> {
  for (const id of childIds) {
    if (known.includes(id)) continue;
    const child = findChild(state, id);
    if (!child.ok) return child;
  }
  return ok(null);
}

export const addNotebook: Rule<ParsedInput<'addNotebook'>, Notebook> = (
  state,
  { title, kind, childIds },
  { newId },
) => {
  const children = checkChildren(state, childIds);
  if (!children.ok) return children;
  const notebook: Notebook = {
    format: NOTEBOOK_FORMAT,
    version: FORMAT_VERSION,
    id: newId,
    kind,
    title,
    childIds,
    pages: [],
    removed: [],
    ranks: [],
  };
  const { journal } = state;
  return ok({
    changes: [
      { kind: 'notebook', id: newId, value: notebook },
      { kind: 'journal', value: { ...journal, notebooks: [...journal.notebooks, newId] } },
    ],
    output: notebook,
  });
};

export const updateNotebook: Rule<ParsedInput<'updateNotebook'>, Notebook> = (state, input) => {
  const notebook = findNotebook(state, input.notebookId);
  if (!notebook.ok) return notebook;
  const children = checkChildren(state, input.changes.childIds ?? [], notebook.value.childIds);
  if (!children.ok) return children;
  const next = mergeFields(notebook.value, input.changes);
  return ok({ changes: [{ kind: 'notebook', id: next.id, value: next }], output: next });
};

export const removeNotebook: Rule<ParsedInput<'removeNotebook'>, TrashItem> = (
  state,
  { notebookId },
  { now },
) => {
  const notebook = findNotebook(state, notebookId);
  if (!notebook.ok) return notebook;
  const { journal } = state;
  const pages = notebook.value.pages.flatMap((id) => state.pages.get(id)?.page ?? []);
  const item = makeTrashItem(notebookId, now, {
    kind: 'notebook',
    index: Math.max(0, journal.notebooks.indexOf(notebookId)),
    notebook: notebook.value,
    pages,
  });
  const notebooks = journal.notebooks.filter((id) => id !== notebookId);
  const changes: FileChange[] = [
    { kind: 'trash', id: item.id, value: item },
    { kind: 'journal', value: { ...journal, notebooks } },
    ...pages.map(({ id }) => ({ kind: 'page', id, notebookId, value: null }) as const),
    { kind: 'notebook', id: notebookId, value: null },
  ];
  return ok({ changes, output: item });
};
