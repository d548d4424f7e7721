import { v7 } from 'uuid';
import type { CommandName } from '../../../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../../../shared/commands/command-rules.ts';
import { FORMAT_VERSION, NEEDED_VERSION } from '../../../shared/journal/format-version.ts';
import { JOURNAL_FORMAT } from '../../../shared/journal/journal-schema.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../../shared/journal/journal-state.ts';
import type { AppError } from '../../../shared/result.ts';
import { freezeDeep } from './freeze-deep.ts';
import { must } from './must.ts';

/** The day of every command of a scratch journal. */
export const TODAY = '2026-01-17';
const START = Date.parse(`${TODAY}T00:00:00.000Z`);

export function emptyState(): JournalState {
  return {
    journal: {
      format: JOURNAL_FORMAT,
      version: FORMAT_VERSION,
      needs: NEEDED_VERSION,
      parent: { calledAs: '아빠' },
      children: [],
      notebooks: [],
      goals: [],
      removed: [],
      ranks: [],
      settings: { language: 'ko', theme: 'system' },
    },
    notebooks: new Map(),
    pages: new Map(),
    letters: new Map(),
    letterCopies: new Map(),
    trash: new Map(),
  };
}

/**
 * A journal that only lives in memory: does commands by the rules, as the store does. Every command comes a second after
 * the one before, and everything a rule is given is frozen: a rule that changes its input throws.
 */
export function makeScratch(start: JournalState = emptyState()) {
  let state = freezeDeep(start);
  let seconds = 0;
  let last: readonly FileChange[] = [];

  function plan<Name extends CommandName>(name: Name, input: unknown) {
    seconds += 1;
    const now = new Date(START + seconds * 1000).toISOString();
    const context = freezeDeep({ now, today: TODAY, newId: v7(), run: 'scratch0' });
    return planCommand(state, name, freezeDeep(input), context);
  }

  return {
    state: () => state,
    /** What the last command changed. */
    changes: () => last,
    run<Name extends CommandName>(name: Name, input: unknown): CommandOutput<Name> {
      const { changes, output } = must(plan(name, input));
      last = changes;
      state = freezeDeep(applyChanges(state, changes));
      return output;
    },
    /** The error of a command that must be refused. */
    refuse(name: CommandName, input: unknown): AppError {
      const result = plan(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error;
    },
  };
}

export type Scratch = ReturnType<typeof makeScratch>;
