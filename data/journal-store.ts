import { resolve } from 'node:path';
import type { RestoredBackup, RestoredFile } from '../shared/backups/backup.ts';
import type { CommandName } from '../shared/commands/command-inputs.ts';
import { type CommandOutput, planCommand } from '../shared/commands/command-rules.ts';
import type { HistoryState, StepName } from '../shared/history/history-state.ts';
import type { Id } from '../shared/ids.ts';
import type { FileChange, JournalState } from '../shared/journal/journal-state.ts';
import type { Page } from '../shared/pages/page-schema.ts';
import type { PageSummary } from '../shared/pages/page-summary.ts';
import { type AppError, type DamagedFile, fail, ok, type Result } from '../shared/result.ts';
import type { Backup } from './backups/list-backups.ts';
import { FileChangedError } from './commit-changes.ts';
import { createFiles } from './create-files.ts';
import { explainNotFound, findDamage, toDamagedFile } from './damage.ts';
import { errorCode } from './error-code.ts';
import { pathOfPlace } from './journal-layout.ts';
import { createSerialQueue } from './serial-queue.ts';
import {
  type BackUpOptions,
  backUp,
  listStoreBackups,
  type MadeBackup,
  restoreBackup,
} from './store/back-up.ts';
import { createCommandHistory, typingOf } from './store/command-history.ts';
import type { ChangeListener } from './store/journal-core.ts';
import { keepAccess } from './store/keep-access.ts';
import { type OpenedCore, type OpenOptions, openCore } from './store/open-journal.ts';
import { refreshAll, refreshPaths } from './store/refresh-files.ts';
import { restoreFile } from './store/restore-file.ts';
import { settleOpened } from './store/settle-opened.ts';
import { writeIndex } from './store/summary-index.ts';
import { moveStep, toFileSteps } from './store/take-back.ts';
import { defaultStoreDeps, type StoreDeps } from './store-deps.ts';

/** An open journal: the only way to change what is in its folder. Nothing here rejects unless it says so. */
export type JournalStore = {
  /** Absolute. */
  readonly folder: string;
  /** Files that were left out because they cannot be read, and files that are named and not there. */
  readonly damaged: readonly DamagedFile[];
  /** Why nothing can be saved, or null. */
  readonly readOnly: AppError | null;
  /** What is durable; each command makes a new one. Without the pages that have not been read yet. */
  readonly state: () => JournalState;
  /** Pages that have not been read yet, as they were summed up before; empty once all have. */
  readonly unread: () => ReadonlyMap<Id, PageSummary>;
  /** Resolves once everything is read, with the error that kept it from being read. */
  readonly whenRead: () => Promise<Result<null>>;
  /** A page, read now where it has not been yet. */
  readonly page: (id: Id) => Promise<Result<Page>>;
  /**
   * Does a command once those before it are done. Answers once it is durable; an error means that nothing was changed:
   * that of the rule, `damaged-file`, `read-only`, `locked`, `disk-full` or `write-failed`.
   */
  readonly execute: <Name extends CommandName>(
    name: Name,
    input: unknown,
  ) => Promise<Result<CommandOutput<Name>>>;
  /** Takes the last command of this run back, or does it again. Errors: `nothing-to-…`, `changed-since`, those of a save. */
  readonly undo: () => Promise<Result<{ name: StepName }>>;
  readonly redo: () => Promise<Result<{ name: StepName }>>;
  readonly history: () => HistoryState;
  /** Takes over what other programs have changed; `paths` inside the folder, with forward slashes, where they are known. */
  readonly refresh: (paths?: readonly string[]) => Promise<Result<null>>;
  /** Tries again to get the right to write, where another program had it or the disk refused. */
  readonly retryAccess: () => Promise<void>;
  readonly backups: () => Promise<Result<readonly Backup[]>>;
  /** Makes a backup; without `always` only where the day's is due. Null where it is not. */
  readonly backUp: (options?: BackUpOptions) => Promise<Result<MadeBackup | null>>;
  /** Makes the journal what it was, after a backup of what it is; a step that can be taken back. */
  readonly restoreBackup: (name: string) => Promise<Result<RestoredBackup>>;
  /** Puts the newest good copy in the place of a file of `damaged`. */
  readonly restoreFile: (file: string) => Promise<Result<RestoredFile>>;
  /** Tells of changes that are durable, in order, before the command is answered. Answers the function that ends it. */
  readonly subscribe: (listener: ChangeListener) => () => void;
  /** Tells that `damaged`, `readOnly`, `history` or `unread` may be other ones now. */
  readonly watchStanding: (listener: () => void) => () => void;
  /** Resolves once no command is running or waiting. */
  readonly settle: () => Promise<void>;
  /** Ends everything that is under way and gives the journal back to other programs. */
  readonly close: () => Promise<void>;
};

function makeStore(opened: OpenedCore, deps: StoreDeps, options: OpenOptions): JournalStore {
  const { core, front } = opened;
  const queue = createSerialQueue();
  const history = createCommandHistory();
  let unread: ReadonlyMap<Id, PageSummary> = opened.summaries ?? new Map();
  let isRead = false;

  const damage = () => (isRead ? findDamage(core.state, core.unreadable) : core.unreadable);

  /** Does the rest of the opening: first in the queue, so that every command finds the whole journal. */
  async function readRest(): Promise<Result<null>> {
    const paths = new Set(core.files.paths());
    const read =
      unread.size === 0
        ? ok(opened.read)
        : await front.readPages(front.pages.filter((place) => !paths.has(pathOfPlace(place))));
    if (!read.ok) {
      core.readOnly = read.error;
    } else {
      core.state = read.value.state;
      core.unreadable = read.value.unreadable;
    }
    isRead = true;
    unread = new Map();
    if (read.ok) await settleOpened(core, front, read.value);
    core.tellStanding();
    return read.ok ? ok(null) : read;
  }

  const reading = queue.run(readRest).catch((error): Result<null> => {
    core.readOnly = { code: 'unexpected', reason: errorCode(error) };
    return fail(core.readOnly);
  });
  const access = keepAccess(core, queue, {
    isWanted: options.access !== 'read',
    settle: () => settleOpened(core, front, opened.read),
  });

  /** In the queue, as a result. */
  async function attempt<T>(task: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await queue.run(task);
    } catch (error) {
      return fail({ code: 'unexpected', reason: errorCode(error) });
    }
  }

  async function runOnce<Name extends CommandName>(
    name: Name,
    input: unknown,
  ): Promise<Result<CommandOutput<Name>>> {
    const before = core.state;
    const plan = planCommand(before, name, input, core.context());
    if (!plan.ok) return fail(explainNotFound(plan.error, damage()));
    const written = await core.write(plan.value.changes);
    if (!written.ok) return written;
    const files = toFileSteps(before, written.value);
    if (files.length > 0) {
      history.push({ name, files, typing: typingOf(name, input), at: deps.now().getTime() });
      core.tellStanding();
    }
    return ok(plan.value.output);
  }

  /** A file that another program has changed meanwhile is taken over first; then the command is planned anew. */
  async function retry<T>(task: () => Promise<Result<T>>): Promise<Result<T>> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await task();
      } catch (error) {
        if (!(error instanceof FileChangedError) || tries === 3) throw error;
        await refreshPaths(core, [pathOfPlace(error.place)]);
      }
    }
  }

  async function step(kind: 'undo' | 'redo') {
    const done = await attempt(() =>
      retry(() =>
        kind === 'undo'
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
      ),
    );
    core.tellStanding();
    return done;
  }

  async function close(): Promise<void> {
    await reading;
    await queue.settle();
    await access.stop();
    const { index } = options;
    if (index !== undefined && isRead) {
      await writeIndex(deps.fileSystem, index, core.files, core.state).catch(() => undefined);
    }
    core.readOnly ??= { code: 'no-journal-open' };
  }

  return {
    folder: core.folder,
    get damaged() {
      return damage().map(toDamagedFile);
    },
    get readOnly() {
      return core.readOnly;
    },
    state: () => core.state,
    unread: () => unread,
    whenRead: () => reading,
    page: async (id) => {
      const found = core.state.pages.get(id);
      if (found !== undefined) return ok(found.page);
      const summary = unread.get(id);
      const place = summary && { kind: 'page' as const, id, notebookId: summary.notebookId };
      const page = place && (await core.files.read(place).catch(() => null));
      if (page != null) return ok(page);
      await reading;
      const late = core.state.pages.get(id);
      if (late !== undefined) return ok(late.page);
      return fail(explainNotFound({ code: 'not-found', kind: 'page', name: id }, damage()));
    },
    execute: (name, input) => attempt(() => retry(() => runOnce(name, input))),
    undo: () => step('undo'),
    redo: () => step('redo'),
    history: history.state,
    refresh: (paths) =>
      attempt(async () => {
        await (paths === undefined ? refreshAll(core) : refreshPaths(core, paths));
        return ok(null);
      }),
    retryAccess: access.retry,
    backups: () => listStoreBackups(core),
    backUp: async (backUpOptions) => {
      await reading;
      return backUp(core, backUpOptions);
    },
    restoreBackup: (name) =>
      attempt(async () => {
        const done = await retry(() => restoreBackup(core, name));
        if (done.ok && done.value.step !== null) history.push(done.value.step);
        core.tellStanding();
        return done.ok ? ok(done.value.restored) : done;
      }),
    restoreFile: (file) =>
      attempt(() =>
        restoreFile(
          core,
          file,
          damage().map(({ place }) => place),
        ),
      ),
    subscribe: (listener) => {
      core.changeListeners.add(listener);
      return () => core.changeListeners.delete(listener);
    },
    watchStanding: (listener) => {
      core.standingListeners.add(listener);
      return () => core.standingListeners.delete(listener);
    },
    settle: queue.settle,
    close,
  };
}

/**
 * Opens the journal in `folder` and, where it can, takes the right to write there; where another program has it, or the disk
 * is read-only, the journal opens for reading and `readOnly` says why. Files that cannot be read are left out and listed in
 * `damaged`. Errors: `journal-missing`; `read-failed` for a folder; `newer-version`, for which the whole journal is refused.
 */
export async function openJournal(
  folder: string,
  deps: StoreDeps = defaultStoreDeps,
  options: OpenOptions = {},
): Promise<Result<JournalStore>> {
  const opened = await openCore(folder, deps, options);
  if (!opened.ok) return opened;
  const store = makeStore(opened.value, deps, options);
  if (opened.value.summaries === null) await store.whenRead();
  return ok(store);
}

/** Makes a journal with these contents in `folder` (see `createFiles` for its promises and errors) and opens it. */
export async function createJournal(
  folder: string,
  contents: JournalState,
  deps: StoreDeps = defaultStoreDeps,
  options: OpenOptions = {},
): Promise<Result<JournalStore>> {
  const created = await createFiles(resolve(folder), contents, deps);
  return created.ok ? openJournal(folder, deps, options) : created;
}

export { defaultStoreDeps, type StoreDeps } from './store-deps.ts';
export type { FileChange };
