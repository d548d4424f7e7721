import { join, resolve } from 'node:path';
import type { CommandName } from '../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../shared/commands/command-rules.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../shared/journal/journal-state.ts';
import { type AppError, type DamagedFile, fail, ok, type Result } from '../shared/result.ts';
import { checkChanges, createCommit } from './commit-changes.ts';
import { createFiles } from './create-files.ts';
import { explainNotFound, findDamage, findForbiddenChange, toDamagedFile } from './damage.ts';
import { errorCode, isAbsent } from './error-code.ts';
import { JournalFiles } from './journal-files.ts';
import { LETTERS_FOLDER, NOTEBOOKS_FOLDER, TRASH_FOLDER } from './journal-layout.ts';
import { type ReadJournal, readJournal } from './read-journal.ts';
import { makeRuleContext } from './rule-context.ts';
import { createSerialQueue } from './serial-queue.ts';
import { defaultStoreDeps, type StoreDeps } from './store-deps.ts';
import { toWriteError } from './write-error.ts';

/** An open journal: the only way to change what is in its folder. */
export type JournalStore = {
  /** Absolute. */
  readonly folder: string;
  /** Files that were left out because they cannot be read, and files that are named and not there. */
  readonly damaged: readonly DamagedFile[];
  /** What is durable; each command makes a new one. */
  readonly state: () => JournalState;
  /**
   * Does a command once those before it are done. Answers once it is durable; an error means that nothing was changed:
   * that of the rule, `damaged-file`, `read-only`, `disk-full` or `write-failed`. Never rejects.
   */
  readonly execute: <Name extends CommandName>(
    name: Name,
    input: unknown,
  ) => Promise<Result<CommandOutput<Name>>>;
  /** Tells of changes that are durable, in order, before the command is answered. Answers the function that ends it. */
  readonly subscribe: (listener: ChangeListener) => () => void;
  /** Why nothing could be saved now, or null. Writes no byte. */
  readonly checkWritable: () => Promise<AppError | null>;
  /** Resolves once no command is running or waiting. */
  readonly settle: () => Promise<void>;
};

export type ChangeListener = (changes: readonly FileChange[]) => void;

function makeStore(files: JournalFiles, opened: ReadJournal, deps: StoreDeps): JournalStore {
  const { fileSystem } = deps;
  const { unreadable } = opened;
  const folder = files.root;
  const commit = createCommit(files);
  const queue = createSerialQueue();
  const listeners = new Set<ChangeListener>();
  let { state, leftovers } = opened;

  function publish(changes: readonly FileChange[]): void {
    for (const listener of listeners) {
      try {
        listener(changes);
      } catch (error) {
        // The save is done: a listener's fault is not the command's, and must still be seen.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  async function write(planned: readonly FileChange[]): Promise<Result<null>> {
    const forbidden = findForbiddenChange(planned, unreadable);
    if (forbidden !== null) return fail(forbidden);
    const changes = checkChanges(files, planned);
    if (!changes.ok) return changes;
    if (changes.value.length === 0) return ok(null);
    const committed = await commit(changes.value);
    if (!committed.ok) return committed;
    state = applyChanges(state, changes.value);
    publish(changes.value);
    return committed;
  }

  async function run<Name extends CommandName>(
    name: Name,
    input: unknown,
  ): Promise<Result<CommandOutput<Name>>> {
    const plan = planCommand(state, name, input, makeRuleContext(deps));
    if (!plan.ok) return fail(explainNotFound(plan.error, findDamage(state, unreadable)));
    const written = await write(plan.value.changes);
    return written.ok ? ok(plan.value.output) : written;
  }

  /** Only a journal that can be written is tidied: opening alone changes nothing. */
  async function removeLeftovers(): Promise<void> {
    const paths = leftovers;
    leftovers = [];
    for (const path of paths) await fileSystem.unlink(join(folder, path)).catch(() => undefined);
  }

  return {
    folder,
    get damaged() {
      return findDamage(state, unreadable).map(toDamagedFile);
    },
    state: () => state,
    execute: async (name, input) => {
      try {
        const result = await queue.run(() => run(name, input));
        if (result.ok && leftovers.length > 0) void queue.run(removeLeftovers);
        return result;
      } catch (error) {
        return fail({ code: 'unexpected', reason: errorCode(error) });
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkWritable: async () => {
      try {
        await fileSystem.checkWritable(folder);
        for (const name of [NOTEBOOKS_FOLDER, LETTERS_FOLDER, TRASH_FOLDER]) {
          await fileSystem.checkWritable(join(folder, name)).catch((error) => {
            if (!isAbsent(error)) throw error;
          });
        }
        return null;
      } catch (error) {
        return toWriteError(error, folder, folder);
      }
    },
    settle: queue.settle,
  };
}

/**
 * Opens the journal in `folder`. Nothing is written: a journal can be read on a read-only disk. Files that cannot be read
 * are left out and listed in `damaged`. Errors: `journal-missing`; `damaged-file` (journal.json), `read-failed` and
 * `newer-version`, for which the whole journal is refused.
 */
export async function openJournal(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
): Promise<Result<JournalStore>> {
  const files = new JournalFiles(resolve(folder), deps);
  const opened = await readJournal(files, deps.fileSystem);
  return opened.ok ? ok(makeStore(files, opened.value, deps)) : opened;
}

/** Makes a journal with these contents in `folder` (see `createFiles` for its promises and errors) and opens it. */
export async function createJournal(
  folder: string,
  contents: JournalState,
  deps: StoreDeps = defaultStoreDeps,
): Promise<Result<JournalStore>> {
  const created = await createFiles(resolve(folder), contents, deps);
  return created.ok ? openJournal(folder, deps) : created;
}

export { defaultStoreDeps, type StoreDeps } from './store-deps.ts';
