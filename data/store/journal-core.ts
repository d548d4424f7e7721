import { join } from 'node:path';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../shared/journal/journal-state.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { checkChanges, createCommit, FileChangedError } from '../commit-changes.ts';
import { type DamagedPlace, findForbiddenChange } from '../damage.ts';
import type { JournalFiles } from '../journal-files.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { JournalLock } from '../lock/journal-lock.ts';
import { LOCK_FILE, lookAt } from '../lock/lock-file.ts';
import { toHolder } from '../lock/lock-record.ts';
import type { StoreDeps } from '../store-deps.ts';
import { toWriteError } from '../write-error.ts';

export type ChangeListener = (changes: readonly FileChange[]) => void;

/**
 * An open journal: its files, what is durable of them, and the right to write. Every method that awaits is called from the
 * store's one queue.
 */
export class JournalCore {
  readonly files: JournalFiles;
  readonly deps: StoreDeps;
  state: JournalState;
  /** Files that are there and cannot be read, or journal.json where it is gone. */
  unreadable: readonly DamagedPlace[] = [];
  /** What a file held that vanished while the journal was open, by path. */
  readonly lost = new Map<string, NonNullable<FileChange['value']>>();
  /** Why nothing may be written, or null. */
  readOnly: AppError | null = null;
  lock: JournalLock | null = null;
  readonly changeListeners = new Set<ChangeListener>();
  readonly standingListeners = new Set<() => void>();
  readonly #commit;

  constructor(files: JournalFiles, state: JournalState, deps: StoreDeps) {
    this.files = files;
    this.state = state;
    this.deps = deps;
    this.#commit = createCommit(files);
  }

  get folder(): string {
    return this.files.root;
  }

  /** Tells of what has changed besides the contents: damage, the right to write, what can be taken back. */
  tellStanding(): void {
    callAll(this.standingListeners, undefined);
  }

  markUnreadable(damaged: DamagedPlace): void {
    this.markReadable(damaged.place);
    this.unreadable = [...this.unreadable, damaged];
    this.tellStanding();
  }

  markReadable(place: JournalPlace): void {
    const path = pathOfPlace(place);
    const others = this.unreadable.filter((each) => pathOfPlace(each.place) !== path);
    if (others.length === this.unreadable.length) return;
    this.unreadable = others;
    this.tellStanding();
  }

  /** Takes over what is on disk already. */
  adopt(changes: readonly FileChange[]): void {
    if (changes.length === 0) return;
    this.state = applyChanges(this.state, changes);
    callAll(this.changeListeners, changes);
  }

  /** The error that keeps this process from writing now, or null. */
  async #findObstacle(): Promise<AppError | null> {
    if (this.readOnly !== null || this.lock === null) return this.readOnly;
    try {
      if (await this.lock.isOurs()) return null;
      await this.loseLock();
      return this.readOnly;
    } catch (error) {
      return toWriteError(error, this.folder, this.folder);
    }
  }

  /** Another process has the journal now, or its folder is gone. */
  async loseLock(): Promise<void> {
    this.lock = null;
    const { codec, fileSystem, lock } = this.deps;
    const seen = await lookAt(join(this.folder, LOCK_FILE), {
      codec,
      fileSystem,
      readChangeTime: lock.readChangeTime,
    }).catch(() => null);
    this.readOnly = { code: 'locked', ...toHolder(seen?.record ?? null) };
    this.tellStanding();
  }

  /**
   * Makes changes durable, then takes them into the state and tells of them. Output: the changes as they were written; an
   * error means that nothing was changed. Rejects with `FileChangedError`.
   */
  async write(planned: readonly FileChange[]): Promise<Result<readonly FileChange[]>> {
    const forbidden = findForbiddenChange(planned, this.unreadable);
    if (forbidden !== null) return fail(forbidden);
    const changes = checkChanges(this.files, planned);
    if (!changes.ok || changes.value.length === 0) return changes;
    const obstacle = await this.#findObstacle();
    if (obstacle !== null) return fail(obstacle);
    const committed = await this.#commit(changes.value);
    if (!committed.ok) return committed;
    this.adopt(changes.value);
    return ok(changes.value);
  }

  /**
   * Puts a whole file in its place: one that was damaged or gone, so that journal.json itself may be missing, without which
   * no file is made otherwise.
   */
  async putFile(change: FileVersion): Promise<Result<null>> {
    const obstacle = await this.#findObstacle();
    if (obstacle !== null) return fail(obstacle);
    try {
      await this.files.put(change, change.value);
    } catch (error) {
      return fail(toWriteError(error, this.folder, pathOfPlace(change)));
    }
    this.adopt([change]);
    return ok(null);
  }

  /** As `write`, or where nothing may be written only into the state: the disk says the same, in more files. */
  async settle(changes: readonly FileChange[]): Promise<Result<readonly FileChange[]>> {
    if (this.readOnly !== null) {
      this.adopt(changes);
      return ok(changes);
    }
    try {
      return await this.write(changes);
    } catch (error) {
      if (!(error instanceof FileChangedError)) throw error;
      // It has changed again: the next look at it will see.
      return fail({ code: 'write-failed', path: pathOfPlace(error.place), reason: 'EAGAIN' });
    }
  }
}

function callAll<T>(listeners: ReadonlySet<(value: T) => void>, value: T): void {
  for (const listener of listeners) {
    try {
      listener(value);
    } catch (error) {
      // The save is done: a listener's fault is not the command's, and must still be seen.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
