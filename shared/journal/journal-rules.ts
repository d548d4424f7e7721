import type { ParsedInput } from '../commands/command-inputs.ts';
import { dropBlank, mergeFields } from '../commands/merge-fields.ts';
import type { Rule } from '../commands/plan.ts';
import { ok } from '../result.ts';
import type { Goal, Journal, Parent, Settings } from './journal-schema.ts';
import type { FileChange } from './journal-state.ts';

function save(journal: Journal): readonly FileChange[] {
  return [{ kind: 'journal', value: journal }];
}

export const updateParent: Rule<ParsedInput<'updateParent'>, Parent> = ({ journal }, input) => {
  const parent = mergeFields(journal.parent, input);
  return ok({ changes: save({ ...journal, parent }), output: parent });
};

export const updateSettings: Rule<ParsedInput<'updateSettings'>, Settings> = (
  { journal },
  input,
) => {
  const settings = mergeFields(journal.settings, input);
  return ok({ changes: save({ ...journal, settings }), output: settings });
};

export const setGoal: Rule<ParsedInput<'setGoal'>, Goal | null> = (
  { journal },
  { year, language, target },
  { newId },
) => {
  const isSame = (goal: Goal) => goal.year === year && goal.language === language;
  const current = journal.goals.find(isSame);
  const goal =
    target === null ? null : dropBlank({ id: current?.id ?? newId, year, target, language });
  const others = journal.goals.filter((each) => !isSame(each));
  const goals = goal === null ? others : [...others, goal];
  return ok({ changes: save({ ...journal, goals }), output: goal });
};
