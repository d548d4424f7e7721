import type { ParsedInput } from '../../commands/command-inputs.ts';
import type { Rule } from '../../commands/plan.ts';
import { findLetter, findLetterCopy } from '../../journal/find-things.ts';
import type { FileChange } from '../../journal/journal-state.ts';
import { ok } from '../../result.ts';
import { makeTrashItem } from '../../trash/make-trash-item.ts';
import type { TrashItem } from '../../trash/trash-schema.ts';
import { type Letter, letterFields } from '../letter-schema.ts';
import { copiesOf, draftOf, saysTheSame } from './find-copies.ts';
import { isKept, keepCopy, makeLetterCopy } from './keep-copy.ts';
import type { LetterCopy } from './letter-copy-schema.ts';

/** Keeps what a letter says now. One that is kept so already, and gets no name, is not kept twice. */
export const keepLetterVersion: Rule<ParsedInput<'keepLetterVersion'>, LetterCopy> = (
  state,
  { letterId, name },
  { now, newId },
) => {
  const letter = findLetter(state, letterId);
  if (!letter.ok) return letter;
  const [latest] = copiesOf(state.letterCopies.values(), letterId);
  const isSame = latest !== undefined && saysTheSame(latest.letter, letter.value);
  if (!name && isSame) return ok({ changes: [], output: latest });
  const copy = makeLetterCopy(letter.value, { id: newId, at: now, reason: 'asked', name });
  return ok({ changes: keepCopy(state, copy), output: copy });
};

/** A letter without what the parent wrote and chose: the version that comes back says all of that. */
function bare(letter: Letter): Letter {
  const fields = new Set<string>(Object.keys(letterFields));
  return Object.fromEntries(Object.entries(letter).filter(([key]) => !fields.has(key))) as Letter;
}

/** Makes a letter what one of its versions was. What it says now is kept first, where it is not yet. */
export const restoreLetterVersion: Rule<ParsedInput<'restoreLetterVersion'>, Letter> = (
  state,
  { copyId },
  { now, newId },
) => {
  const copy = findLetterCopy(state, copyId);
  if (!copy.ok) return copy;
  const letter = findLetter(state, copy.value.letterId);
  if (!letter.ok) return letter;
  const next: Letter = { ...bare(letter.value), ...draftOf(copy.value.letter), updatedAt: now };
  const kept = isKept(state, letter.value)
    ? []
    : keepCopy(state, makeLetterCopy(letter.value, { id: newId, at: now, reason: 'restored' }));
  return ok({ changes: [...kept, { kind: 'letter', id: next.id, value: next }], output: next });
};

/** Puts versions, or what is remembered of letters that were sent, into the trash. */
export const removeLetterCopies: Rule<ParsedInput<'removeLetterCopies'>, readonly TrashItem[]> = (
  state,
  { copyIds },
  { now },
) => {
  const items: TrashItem[] = [];
  for (const id of new Set(copyIds)) {
    const copy = findLetterCopy(state, id);
    if (!copy.ok) return copy;
    items.push(makeTrashItem(id, now, { kind: 'letterCopy', copy: copy.value }));
  }
  return ok({
    changes: [
      ...items.map((item): FileChange => ({ kind: 'trash', id: item.id, value: item })),
      ...items.map(({ id }): FileChange => ({ kind: 'letterCopy', id, value: null })),
    ],
    output: items,
  });
};
