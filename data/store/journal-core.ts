import { join } from 'node:path';
import type { RuleContext } from '../../shared/commands/plan.ts';
import {
  applyChanges,
  type FileChange,
  type JournalState,
} from '../../shared/journal/journal-state.ts';
import type { FileVersion } from '../../shared/merging/merge-changes.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import {
  checkChanges,
  createCommit,
  FileChangedError,
  NotAllowedError,
} from '../commit-changes.ts';
import { type DamagedPlace, findForbiddenChange } from '../damage.ts';
import type { JournalFiles } from '../journal-files.ts';
import { type JournalPlace, pathOfPlace } from '../journal-layout.ts';
import type { JournalLock } from '../lock/journal-lock.ts';
import { LOCK_FILE, lookAt } from '../lock/lock-file.ts';
import { toHolder } from '../lock/lock-record.ts';
import type { ReadFiles } from '../read-journal.ts';
import { makeRuleContext } from '../rule-context.ts';
import type { StoreDeps } from '../store-deps.ts';
import { toWriteError } from '../write-error.ts';
import { findNoJournal } from './find-no-journal.ts';
import { createLongWork } from './long-work.ts';

export type ChangeListener = (changes: readonly FileChange[]) => void;

/**
 * An open journal: its files, what is durable of them, and the right to write. Every method that awaits is called from the
 * store's one queue.
 */
export class JournalCore {
  readonly files: JournalFiles;
  readonly deps: StoreDeps;
  state: JournalState;
  /** Whether every page has been read. */
  isRead = false;
  /** Files that are there and cannot be read, or journal.json where it is gone. */
  unreadable: readonly DamagedPlace[] = [];
  /** Whether the journal's own value stands in for a journal.json that could not be read. */
  hasStandIn = false;
  /** What a file held that vanished while the journal was open, by path. */
  readonly lost = new Map<string, NonNullable<FileChange['value']>>();
  /** Why nothing may be written, or null. */
  readOnly: AppError | null = null;
  lock: JournalLock | null = null;
  readonly changeListeners = new Set<ChangeListener>();
  readonly standingListeners = new Set<() => void>();
  readonly work = createLongWork();
  /** What the changes of this store are stamped with. */
  #run: string;
  readonly #commit;

  constructor(files: JournalFiles, read: ReadFiles, deps: StoreDeps) {
    this.files = files;
    this.state = read.state;
    this.start(read);
    this.deps = deps;
    this.#run = deps.newRun();
    this.#commit = createCommit(files);
  }

  /** What a rule is told now. */
  context(): RuleContext {
    return makeRuleContext({ ...this.deps, run: this.#run });
  }

  /**
   * Another run of changes begins: files have come from elsewhere, which may not have seen what this one did (see `Edits`).
   */
  beginRun(): void {
    this.#run = this.deps.newRun();
  }

  get folder(): string {
    return this.files.root;
  }

  /** Tells of what has changed besides the contents: damage, the right to write, what can be taken back. */
  tellStanding(): void {
    callAll(this.standingListeners, undefined);
  }

  markUnreadable(damaged: DamagedPlace): void {
    const path = pathOfPlace(damaged.place);
    const known = this.unreadable.find((each) => pathOfPlace(each.place) === path);
    if (known?.reason === damaged.reason) return;
    this.unreadable = [...this.unreadable.filter((each) => each !== known), damaged];
    this.tellStanding();
  }

  /** Takes what was read of the whole journal for what is durable. */
  start({ state, unreadable }: Pick<ReadFiles, 'state' | 'unreadable'>): void {
    this.state = state;
    this.unreadable = unreadable;
    this.hasStandIn = unreadable.some(({ place }) => place.kind === 'journal');
  }

  markReadable(place: JournalPlace): void {
    const path = pathOfPlace(place);
    const others = this.unreadable.filter((each) => pathOfPlace(each.place) !== path);
    if (others.length === this.unreadable.length) return;
    if (place.kind === 'journal') this.hasStandIn = false;
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
  async findObstacle(): Promise<AppError | null> {
    const { lock } = this;
    if (this.readOnly !== null) return this.readOnly;
    if (lock === null) return { code: 'no-journal-open' };
    try {
      if (await lock.isOurs()) return null;
      await this.loseLock(lock);
      return this.readOnly;
    } catch (error) {
      return toWriteError(error, this.folder, this.folder);
    }
  }

  /** Another process has the journal now, or its folder is gone; nothing where the lock is an earlier one. */
  async loseLock(lock: JournalLock): Promise<void> {
    if (this.lock !== lock) return;
    this.lock = null;
    // Else it would keep this very process out when the folder is back.
    await lock.release();
    const seen = await lookAt(join(this.folder, LOCK_FILE), {
      ...this.deps,
      readChangeTime: this.deps.lock.readChangeTime,
    }).catch(() => null);
    const isGone = seen === null && (await this.findVanished()) !== null;
    if (!isGone) this.refuse({ code: 'locked', ...toHolder(seen?.record ?? null) });
  }

  /** Says that nothing may be written. */
  refuse(error: AppError): void {
    this.readOnly = error;
    this.tellStanding();
  }

  /** The error, which keeps from writing until the right to write is got again, where the folder holds no journal any more. */
  async findVanished(): Promise<AppError | null> {
    const missing = await findNoJournal(this.folder, this.deps);
    if (missing === null) return null;
    const reason = missing.code === 'read-failed' ? missing.reason : 'ENOENT';
    const error: AppError = { code: 'write-failed', path: this.folder, reason };
    if (this.readOnly === null) this.refuse(error);
    return error;
  }

  /**
   * Makes changes durable, then takes them into the state and tells of them. Output: the changes as they were written; an
   * error means that nothing was changed. Rejects with `FileChangedError`.
   */
  async write(planned: readonly FileChange[]): Promise<Result<readonly FileChange[]>> {
    const forbidden = findForbiddenChange(planned, this.unreadable);
    if (forbidden !== null) return fail(forbidden);
    const changes = await checkChanges(this.files, planned);
    if (!changes.ok || changes.value.length === 0) return changes;
    if (this.readOnly !== null) return fail(this.readOnly);
    // Looked for while the disk is busy with what may not be put in place then.
    const finding = this.findObstacle();
    this.files.askPermission = async () => {
      const obstacle = await finding;
      if (obstacle !== null) throw new NotAllowedError(obstacle);
    };
    const total = changes.value.length;
    const committing = this.work.watch(total, (watch) => this.#commit(changes.value, watch));
    const committed = await committing.finally(async () => {
      this.files.askPermission = async () => undefined;
      // Where the disk was faster to refuse, what is found is for the next one.
      await finding;
    });
    if (!committed.ok) return fail(this.readOnly ?? committed.error);
    this.adopt(changes.value);
    return ok(changes.value);
  }

  /**
   * Puts a whole file in its place: one that was damaged or gone, so that journal.json itself may be missing, without which
   * no file is made otherwise.
   */
  async putFile(change: FileVersion): Promise<Result<null>> {
    const obstacle = await this.findObstacle();
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
