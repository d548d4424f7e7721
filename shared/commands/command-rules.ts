import { joinWorks, leaveWork } from '../books/work-rules.ts';
import { addChild, moveChild, removeChild, updateChild } from '../children/child-rules.ts';
import {
  addEntries,
  addEntry,
  moveEntry,
  removeEntry,
  updateEntry,
} from '../entries/entry-rules.ts';
import { moveEntryToNewPage } from '../entries/move-entry-to-new-page.ts';
import { moveEntryToPage } from '../entries/move-entry-to-page.ts';
import { turnIntoEvents } from '../entries/turn-into-events.ts';
import { sortEvents } from '../events/sort-events.ts';
import { setGoal, updateParent, updateSettings } from '../journal/journal-rules.ts';
import type { JournalState } from '../journal/journal-state.ts';
import {
  keepLetterVersion,
  removeLetterCopies,
  restoreLetterVersion,
} from '../letters/copies/copy-rules.ts';
import { addLetter, removeLetter, updateLetter } from '../letters/letter-rules.ts';
import { stampChanges } from '../merging/stamp-files.ts';
import { addNotebook, removeNotebook, updateNotebook } from '../notebooks/notebook-rules.ts';
import { mergePages } from '../pages/merge-topics.ts';
import { movePage } from '../pages/move-page.ts';
import { addPage, removePage, updatePage } from '../pages/page-rules.ts';
import { splitPage } from '../pages/split-page.ts';
import { addReading, removeReading, updateReading } from '../readings/reading-rules.ts';
import { ok, type Result } from '../result.ts';
import { mergeTags, removeTag, renameTag, setTagColour } from '../tags/tag-rules.ts';
import { emptyTrash, restore } from '../trash/trash-rules.ts';
import { type CommandName, commandInputs, type ParsedInput } from './command-inputs.ts';
import { parseInput } from './parse-input.ts';
import type { Plan, Rule, RuleContext } from './plan.ts';

const rules = {
  addChild,
  updateChild,
  moveChild,
  removeChild,
  updateParent,
  updateSettings,
  setGoal,
  addNotebook,
  updateNotebook,
  removeNotebook,
  addPage,
  updatePage,
  removePage,
  movePage,
  mergePages,
  splitPage,
  joinWorks,
  leaveWork,
  addReading,
  updateReading,
  removeReading,
  addEntry,
  addEntries,
  updateEntry,
  moveEntry,
  moveEntryToPage,
  moveEntryToNewPage,
  turnIntoEvents,
  sortEvents,
  removeEntry,
  addLetter,
  updateLetter,
  removeLetter,
  keepLetterVersion,
  restoreLetterVersion,
  removeLetterCopies,
  renameTag,
  mergeTags,
  removeTag,
  setTagColour,
  restore,
  emptyTrash,
} satisfies { [Name in CommandName]: Rule<ParsedInput<Name>, unknown> };

/** What a command answers once it is durable. */
export type CommandOutput<Name extends CommandName> =
  (typeof rules)[Name] extends Rule<never, infer Output> ? Output : never;

/**
 * Input: a journal, a command's name and its input as it came (unknown). Output: what to write and to answer, or why not.
 * Pure: nothing is changed.
 */
export function planCommand<Name extends CommandName>(
  state: JournalState,
  name: Name,
  input: unknown,
  context: RuleContext,
): Result<Plan<CommandOutput<Name>>> {
  const parsed = parseInput(commandInputs[name], input);
  if (!parsed.ok) return parsed;
  const rule = rules[name] as unknown as Rule<unknown, CommandOutput<Name>>;
  const plan = rule(state, parsed.value, context);
  if (!plan.ok) return plan;
  const { changes, replacementOf } = stampChanges(state, plan.value.changes, context);
  return ok({ changes, output: replacementOf(plan.value.output) });
}
