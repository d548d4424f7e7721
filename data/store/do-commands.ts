import type { CommandName } from '../../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../../shared/commands/command-rules.ts';
import { entryKindOf } from '../../shared/history/entry-kind-of.ts';
import type { StepDone } from '../../shared/history/history-state.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { FileChangedError } from '../commit-changes.ts';
import { type DamagedPlace, explainNotFound } from '../damage.ts';
import { pathOfPlace } from '../journal-layout.ts';
import { type CommandHistory, typingOf } from './command-history.ts';
import type { JournalCore } from './journal-core.ts';
import { refreshPaths } from './refresh-files.ts';
import { moveStep, toFileSteps } from './take-back.ts';

/** How often a file may change while something is done to it. */
const MOST_TRIES = 4;

/** A file that another program has changed meanwhile is taken over first; then the task is done anew. */
export async function retryOnChange<T>(
  core: JournalCore,
  task: () => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof FileChangedError) || tries === MOST_TRIES) throw error;
      const refreshed = await refreshPaths(core, [pathOfPlace(error.place)]);
      if (!refreshed.ok) return refreshed;
    }
  }
}

async function doOnce<Name extends CommandName>(
  core: JournalCore,
  history: CommandHistory,
  name: Name,
  input: unknown,
): Promise<Result<CommandOutput<Name>>> {
  const before = core.state;
  const plan = planCommand(before, name, input, core.context());
  if (!plan.ok) return plan;
  const written = await core.write(plan.value.changes);
  if (!written.ok) return written;
  const files = toFileSteps(before, written.value);
  if (files.length > 0) {
    history.push({
      name,
      kind: entryKindOf(before, input),
      files,
      typing: typingOf(name, input),
      at: core.deps.now().getTime(),
    });
    core.tellStanding();
  }
  return ok(plan.value.output);
}

/** See `JournalStore.execute`. `damage` gives what is hurt. Called from the queue. */
export async function doCommand<Name extends CommandName>(
  core: JournalCore,
  history: CommandHistory,
  damage: () => readonly DamagedPlace[],
  [name, input]: readonly [Name, unknown],
): Promise<Result<CommandOutput<Name>>> {
  const done = await retryOnChange(core, () => doOnce(core, history, name, input));
  return done.ok ? done : fail(explainNotFound(done.error, damage()));
}

/** See `JournalStore.undo` and `redo`. Called from the queue. */
export async function moveInHistory(
  core: JournalCore,
  history: CommandHistory,
  direction: 'undo' | 'redo',
): Promise<Result<StepDone>> {
  const moved = await retryOnChange(core, () =>
    direction === 'undo'
      ? moveStep(core, {
          step: history.lastUndo(),
          none: 'nothing-to-undo',
          finish: history.moveToRedo,
        })
      : moveStep(core, {
          step: history.lastRedo(),
          none: 'nothing-to-redo',
          finish: history.moveToUndo,
        }),
  );
  core.tellStanding();
  return moved;
}
