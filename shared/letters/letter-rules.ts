import type { ParsedInput } from '../commands/command-inputs.ts';
import { mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { findLetter, findNotebook } from '../journal/find-things.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { ok } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { keepAfterPause } from './copies/keep-copy.ts';
import { LETTER_FORMAT, type Letter } from './letter-schema.ts';

/** Without the lists that are empty, as in a letter that never had them. */
function dropEmptyLists({ alsoTo = [], order = [], ...letter }: Letter): Letter {
  return {
    ...letter,
    ...(alsoTo.length > 0 && { alsoTo }),
    ...(order.length > 0 && { order }),
  };
}

const KEEP_EMPTY = ['opening', 'closing', 'postscript'] as const;

export const addLetter: Rule<ParsedInput<'addLetter'>, Letter> = (state, input, context) => {
  const notebook = findNotebook(state, input.selection.notebookId);
  if (!notebook.ok) return notebook;
  const { now, newId, today } = context;
  const made = {
    format: LETTER_FORMAT,
    version: FORMAT_VERSION,
    id: newId,
    createdAt: now,
    updatedAt: now,
  };
  const fields = { ...input, date: input.date ?? today };
  const letter = dropEmptyLists(mergeFields(made as Letter, fields, KEEP_EMPTY));
  return ok({ changes: [{ kind: 'letter', id: newId, value: letter }], output: letter });
};

export const updateLetter: Rule<ParsedInput<'updateLetter'>, Letter> = (state, input, context) => {
  const letter = findLetter(state, input.letterId);
  if (!letter.ok) return letter;
  const next: Letter = {
    ...dropEmptyLists(mergeFields(letter.value, input.changes, KEEP_EMPTY)),
    updatedAt: context.now,
  };
  const kept = keepAfterPause(state, letter.value, context);
  return ok({ changes: [...kept, { kind: 'letter', id: next.id, value: next }], output: next });
};

export const removeLetter: Rule<ParsedInput<'removeLetter'>, TrashItem> = (
  state,
  { letterId },
  { now },
) => {
  const letter = findLetter(state, letterId);
  if (!letter.ok) return letter;
  const item = makeTrashItem(letterId, now, { kind: 'letter', letter: letter.value });
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      { kind: 'letter', id: letterId, value: null },
    ],
    output: item,
  });
};
