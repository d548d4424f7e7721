import { planCommand } from '../shared/commands/command-rules.ts';
import type { Id } from '../shared/ids.ts';
import { FORMAT_VERSION, NEEDED_VERSION } from '../shared/journal/format-version.ts';
import { JOURNAL_FORMAT, type Settings } from '../shared/journal/journal-schema.ts';
import { applyChanges, type JournalState } from '../shared/journal/journal-state.ts';
import { makeRuleContext } from './rule-context.ts';
import { addNotebook, type Run } from './starter/add-notebook.ts';
import historyOfAi from './starter/history-of-ai.json' with { type: 'json' };
import readingInEnglish from './starter/reading-in-english.json' with { type: 'json' };
import { starterNotebookSchema } from './starter/starter-schema.ts';

type NewJournal = {
  /** The window's language; left out, `system`, which follows the computer. */
  readonly language?: Settings['language'];
  /** The child the journal is for. */
  readonly child?: { readonly name: string };
};
type Making = {
  readonly now: Date;
  readonly newId: () => Id;
  /** See `RuleContext`. */
  readonly run: string;
};

const STARTER_CHILD = { name: '휀' };
const STARTER_PARENT = { calledAs: '아빠' };

/** A journal without notebooks. */
export function makeBlankState(language: Settings['language'] = 'system'): JournalState {
  return {
    journal: {
      format: JOURNAL_FORMAT,
      version: FORMAT_VERSION,
      needs: NEEDED_VERSION,
      parent: {},
      children: [],
      notebooks: [],
      goals: [],
      removed: [],
      ranks: [],
      settings: { language, theme: 'system' },
    },
    notebooks: new Map(),
    pages: new Map(),
    letters: new Map(),
    letterCopies: new Map(),
    trash: new Map(),
  };
}

/** What `fill` makes of a blank journal by the commands of the window. Throws where a rule refuses one of them. */
function makeByCommands(
  { language, now, newId, run: runOfProgram }: NewJournal & Making,
  fill: (run: Run) => void,
): JournalState {
  let state = makeBlankState(language);
  fill((name, input) => {
    const plan = planCommand(
      state,
      name,
      input,
      makeRuleContext({ now: () => now, newId, run: runOfProgram }),
    );
    if (!plan.ok) throw new Error(`${name}: ${JSON.stringify(plan.error)}`);
    state = applyChanges(state, plan.value.changes);
    return plan.value.output;
  });
  return state;
}

/**
 * A new journal with the starter notebooks and their letters, written for a child that is called 휀 where no other is given.
 * `now` gives every time in it, and the year of its goals as the parent's calendar has it.
 */
export function makeStarterState(options: NewJournal & Making): JournalState {
  const notebooks = [historyOfAi, readingInEnglish].map((file) =>
    starterNotebookSchema.parse(file),
  );
  return makeByCommands(options, (run) => {
    run('updateParent', STARTER_PARENT);
    const child = run('addChild', options.child ?? STARTER_CHILD);
    for (const notebook of notebooks) addNotebook(run, notebook, child, options);
  });
}

/** A new journal without notebooks; `newId` gives the child's id where there is one. */
export function makeEmptyState({
  language,
  child,
  newId,
}: NewJournal & Pick<Making, 'newId'>): JournalState {
  const blank = makeBlankState(language);
  const children = child === undefined ? [] : [{ id: newId(), name: child.name }];
  return { ...blank, journal: { ...blank.journal, children } };
}
