import type { StepDone } from '../../shared/history/history-state.ts';
import { type FileStep, revertChanges } from '../../shared/history/revert-changes.ts';
import { type FileChange, type JournalState, valueAt } from '../../shared/journal/journal-state.ts';
import { stampChanges } from '../../shared/merging/stamp-files.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Step } from './command-history.ts';
import type { JournalCore } from './journal-core.ts';

/** What a command did to each of its files. */
export function toFileSteps(before: JournalState, changes: readonly FileChange[]): FileStep[] {
  return changes.map((after) => {
    return { before: { ...after, value: valueAt(before, after) } as FileChange, after };
  });
}

/** Takes a step back. Output: the step that this was, which can be taken back in turn. */
export async function takeBack(core: JournalCore, step: Step): Promise<Result<Step>> {
  const before = core.state;
  const reverted = revertChanges(before, step.files);
  if (!reverted.ok) return reverted;
  const { changes } = stampChanges(before, reverted.value, core.context());
  const written = await core.write(changes);
  if (!written.ok) return written;
  return ok({
    name: step.name,
    kind: step.kind,
    files: toFileSteps(before, written.value),
    at: step.at,
  });
}

type Move = {
  readonly step: Step | undefined;
  readonly none: 'nothing-to-undo' | 'nothing-to-redo';
  /** The step is over: done the other way round, or (null) not possible any more. */
  readonly finish: (step: Step | null) => void;
};

/** Undo and redo: the same, each the other's other way. */
export async function moveStep(
  core: JournalCore,
  { step, none, finish }: Move,
): Promise<Result<StepDone>> {
  if (step === undefined) return fail({ code: none });
  const done = await takeBack(core, step);
  if (done.ok) finish(done.value);
  else if (done.error.code === 'changed-since') finish(null);
  return done.ok ? ok({ name: step.name, kind: step.kind }) : done;
}
