import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { findEntry, findPage } from '../journal/find-things.ts';
import { changePage } from '../pages/change-page.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import type { Entry } from './entry-schema.ts';

export const addEntry: Rule<ParsedInput<'addEntry'>, Entry> = (state, input, context) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const { now, newId } = context;
  const entry: Entry = {
    id: newId,
    ...dropBlank(input.entry),
    createdAt: now,
    updatedAt: now,
  };
  const entries = placeAt(page.entries, entry, input.index ?? page.entries.length);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: entry });
};

export const updateEntry: Rule<ParsedInput<'updateEntry'>, Entry> = (state, input, context) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const place = findEntry(page, input.entryId);
  if (!place.ok) return place;
  const { entry, index } = place.value;
  if (entry.kind !== input.changes.kind) {
    return fail({ code: 'invalid-input', field: 'kind', problem: 'not-allowed' });
  }
  const next: Entry = {
    ...mergeFields<Entry>(entry, input.changes as Partial<Entry>),
    updatedAt: context.now,
  };
  const entries = page.entries.with(index, next);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: next });
};

export const moveEntry: Rule<ParsedInput<'moveEntry'>, Entry> = (state, input, context) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const place = findEntry(page, input.entryId);
  if (!place.ok) return place;
  const { entry, index } = place.value;
  const entries = placeAt(page.entries.toSpliced(index, 1), entry, input.index);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: entry });
};

export const removeEntry: Rule<ParsedInput<'removeEntry'>, TrashItem> = (state, input, context) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const place = findEntry(page, input.entryId);
  if (!place.ok) return place;
  const { entry, index } = place.value;
  const content = { kind: 'entry', pageId: page.id, index, entry } as const;
  const item = makeTrashItem(entry.id, context.now, content);
  const fields = { entries: page.entries.toSpliced(index, 1) };
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      changePage(notebookId, page, fields, context),
    ],
    output: item,
  });
};
