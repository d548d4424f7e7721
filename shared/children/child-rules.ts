import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { findChild } from '../journal/find-things.ts';
import type { Child, Journal } from '../journal/journal-schema.ts';
import type { FileChange } from '../journal/journal-state.ts';
import { placeAt } from '../place-at.ts';
import { fail, ok, type Result } from '../result.ts';
import { makeTrashItem } from '../trash/make-trash-item.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { judgeBirthday } from './judge-birthday.ts';

function saveChildren(journal: Journal, children: readonly Child[]): FileChange {
  return { kind: 'journal', value: { ...journal, children: [...children] } };
}

function checkBirthday(birthday: string | undefined, field: string, today: string): Result<null> {
  if (birthday === undefined || birthday === '') return ok(null);
  const verdict = judgeBirthday(birthday, today);
  if (verdict === 'born' || verdict === 'to-come') return ok(null);
  return fail({ code: 'invalid-input', field, problem: verdict });
}

export const addChild: Rule<ParsedInput<'addChild'>, Child> = (
  { journal },
  input,
  { newId, today },
) => {
  const birthday = checkBirthday(input.birthday, 'birthday', today);
  if (!birthday.ok) return birthday;
  const child: Child = { id: newId, ...dropBlank(input) };
  return ok({ changes: [saveChildren(journal, [...journal.children, child])], output: child });
};

export const updateChild: Rule<ParsedInput<'updateChild'>, Child> = (state, input, { today }) => {
  const child = findChild(state, input.childId);
  if (!child.ok) return child;
  const { birthday } = input.changes;
  // One that is there already hinders no other change.
  if (birthday !== child.value.birthday) {
    const checked = checkBirthday(birthday, 'changes.birthday', today);
    if (!checked.ok) return checked;
  }
  const next = mergeFields(child.value, input.changes);
  const children = state.journal.children.map((each) => (each.id === next.id ? next : each));
  return ok({ changes: [saveChildren(state.journal, children)], output: next });
};

export const moveChild: Rule<ParsedInput<'moveChild'>, Child> = (state, { childId, index }) => {
  const child = findChild(state, childId);
  if (!child.ok) return child;
  const others = state.journal.children.filter(({ id }) => id !== childId);
  const children = placeAt(others, child.value, index);
  return ok({ changes: [saveChildren(state.journal, children)], output: child.value });
};

export const removeChild: Rule<ParsedInput<'removeChild'>, TrashItem> = (
  state,
  { childId },
  { now },
) => {
  const found = findChild(state, childId);
  if (!found.ok) return found;
  const { children } = state.journal;
  const child = found.value;
  const index = children.indexOf(child);
  const item = makeTrashItem(childId, now, { kind: 'child', index, child });
  return ok({
    changes: [
      { kind: 'trash', id: item.id, value: item },
      saveChildren(state.journal, children.toSpliced(index, 1)),
    ],
    output: item,
  });
};
