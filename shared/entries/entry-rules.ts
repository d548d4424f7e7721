import type { ParsedInput } from '../commands/command-inputs.ts';
import { mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { idsFrom } from '../ids.ts';
import { findEntryOnPage, findPage } from '../journal/find-things.ts';
import { toCanonicalJson } from '../merging/content.ts';
import { keepLoser } from '../merging/losers.ts';
import { changePage } from '../pages/change-page.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import type { Entry } from './entry-schema.ts';
import { makeEntry } from './make-entry.ts';

export const addEntry: Rule<ParsedInput<'addEntry'>, Entry> = (state, input, context) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const entry = makeEntry(input.entry, context.newId, context.now);
  const entries = placeAt(page.entries, entry, input.index ?? page.entries.length);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: entry });
};

/** Output: the new entries, in the order in which they came. */
export const addEntries: Rule<ParsedInput<'addEntries'>, readonly Entry[]> = (
  state,
  input,
  context,
) => {
  const found = findPage(state, input.pageId);
  if (!found.ok) return found;
  const { page, notebookId } = found.value;
  const ids = idsFrom(context.newId, input.entries.length);
  const added = input.entries.map((draft, at) =>
    makeEntry(draft, ids[at] ?? context.newId, context.now),
  );
  const entries = page.entries.toSpliced(input.index ?? page.entries.length, 0, ...added);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: added });
};

/** Two values of a field; a blank one is as good as none. */
function isSameValue(a: unknown, b: unknown): boolean {
  return toCanonicalJson(a ?? '') === toCanonicalJson(b ?? '');
}

/** Whether `changes` would write over what another hand has written since they were begun. */
function overwrites(entry: Entry, { changes, basedOn }: ParsedInput<'updateEntry'>): boolean {
  if (basedOn === undefined) return false;
  const now: Readonly<Record<string, unknown>> = entry;
  const base: Readonly<Record<string, unknown>> = basedOn;
  return Object.entries(changes).some(
    ([key, value]) =>
      key in base && !isSameValue(now[key], base[key]) && !isSameValue(now[key], value),
  );
}

export const updateEntry: Rule<ParsedInput<'updateEntry'>, Entry> = (state, input, context) => {
  const found = findEntryOnPage(state, input);
  if (!found.ok) return found;
  const { page, notebookId, entry, index } = found.value;
  const kinds = [input.changes.kind, input.basedOn?.kind ?? entry.kind];
  if (kinds.some((kind) => kind !== entry.kind)) {
    return fail({ code: 'invalid-input', field: 'kind', problem: 'not-allowed' });
  }
  const next: Entry = {
    ...mergeFields<Entry>(entry, input.changes as Partial<Entry>),
    updatedAt: context.now,
  };
  const entries = page.entries.with(index, next);
  const change = changePage(notebookId, page, { entries }, context);
  if (!overwrites(entry, input)) return ok({ changes: [change], output: next });
  const kept = keepLoser(entry, () => ({ kind: 'entry', pageId: page.id, index, entry }));
  return ok({ changes: [{ kind: 'trash', id: kept.id, value: kept }, change], output: next });
};

export const moveEntry: Rule<ParsedInput<'moveEntry'>, Entry> = (state, input, context) => {
  const found = findEntryOnPage(state, input);
  if (!found.ok) return found;
  const { page, notebookId, entry, index } = found.value;
  const entries = placeAt(page.entries.toSpliced(index, 1), entry, input.index);
  return ok({ changes: [changePage(notebookId, page, { entries }, context)], output: entry });
};

export const removeEntry: Rule<ParsedInput<'removeEntry'>, TrashItem> = (state, input, context) => {
  const found = findEntryOnPage(state, input);
  if (!found.ok) return found;
  const { page, notebookId, entry, index } = found.value;
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
