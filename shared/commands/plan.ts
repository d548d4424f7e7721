import type { Id, Instant } from '../ids.ts';
import type { FileChange, JournalState } from '../journal/journal-state.ts';
import type { Result } from '../result.ts';

/** What a rule must be told, since it has no clock and no randomness of its own. */
export type RuleContext = {
  /** The run of the program, eight characters (see `Edits`). */
  readonly run: string;
  readonly now: Instant;
  /** Today where the parent is: an EDTF date with its day. */
  readonly today: string;
  /** The id of the one thing that the command makes, if it makes one. */
  readonly newId: Id;
};

/**
 * What a command does: the files to write, in this order, and its answer. The order is such that a stop between two
 * writes leaves a journal that opens and holds everything: a thing is written before what names it.
 */
export type Plan<Output> = { readonly changes: readonly FileChange[]; readonly output: Output };

export type Rule<Input, Output> = (
  state: JournalState,
  input: Input,
  context: RuleContext,
) => Result<Plan<Output>>;
