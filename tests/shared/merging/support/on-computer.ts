import { v7 } from 'uuid';
import type { CommandName } from '../../../../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../../../../shared/commands/command-rules.ts';
import { applyChanges, type JournalState } from '../../../../shared/journal/journal-state.ts';
import { freezeDeep } from '../../support/freeze-deep.ts';
import { must } from '../../support/must.ts';

/** A copy of a journal on a computer whose clock stands still at `now` until it is set. */
export function makeComputer(start: JournalState, run: string, now: string) {
  let state = freezeDeep(start);
  let clock = now;
  return {
    state: () => state,
    setClock: (next: string) => {
      clock = next;
    },
    /** Takes over what a sync and the program have made of the files. */
    take: (next: JournalState) => {
      state = freezeDeep(next);
    },
    run<Name extends CommandName>(name: Name, input: unknown): CommandOutput<Name> {
      const context = { run, now: clock, today: clock.slice(0, 10), newId: v7() };
      const { changes, output } = must(planCommand(state, name, freezeDeep(input), context));
      state = freezeDeep(applyChanges(state, changes));
      return output;
    },
    page: (id: string) => {
      const found = state.pages.get(id);
      if (found === undefined) throw new Error(`There is no page ${id}`);
      return found.page;
    },
  };
}
