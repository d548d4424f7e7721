import { setImmediate } from 'node:timers/promises';
import type { FileChange } from '../shared/journal/journal-state.ts';
import { type AppError, fail, ok, type Result } from '../shared/result.ts';
import { ChangedOutsideError, UnsyncedError } from './durable-write.ts';
import type { JournalFiles } from './journal-files.ts';
import { type JournalPlace, pathOfPlace } from './journal-layout.ts';
import { checkForWriting, type StoredValue } from './stored-value.ts';
import { toWriteError } from './write-error.ts';

type Undo = { readonly change: FileChange; readonly before: StoredValue | null };

/** After so many files everything else gets its turn. */
const FILES_AT_ONCE = 20;

/** Output: the changes with checked and cleaned values; `unexpected` where one of them must not be written. */
export async function checkChanges(
  files: JournalFiles,
  changes: readonly FileChange[],
): Promise<Result<readonly FileChange[]>> {
  const checked: FileChange[] = [];
  for (const [index, change] of changes.entries()) {
    if (index % FILES_AT_ONCE === FILES_AT_ONCE - 1) await setImmediate();
    if (change.value === null) {
      checked.push(change);
      continue;
    }
    const value = checkForWriting(change, change.value, files.current(change));
    if (!value.ok) return value;
    checked.push({ ...change, value: value.value } as FileChange);
  }
  return ok(checked);
}

/** Somebody else has changed a file of the commit since it was read: it must be read again first. */
export class FileChangedError extends Error {
  readonly place: JournalPlace;

  constructor(place: JournalPlace, cause: unknown) {
    super('changed outside', { cause });
    this.place = place;
  }
}

/** The right to write has gone, or the parent stopped it: nothing is written. */
export class NotAllowedError extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

export type CommitWatch = {
  /** Told after each file how many are written; `isTakenBack` while they are put back. */
  readonly onFile?: (done: number, isTakenBack: boolean) => void;
  /** Ends the commit as an error does, with `cancelled`. */
  readonly signal?: AbortSignal;
};

function refuseStopped({ signal }: CommitWatch): void {
  if (signal?.aborted) throw new NotAllowedError({ code: 'cancelled' });
}

/**
 * Makes checked changes durable, in order. Output: null once all are; otherwise the error, and then the files and what
 * `files` remembers are as they were. Rejects with `FileChangedError` where nothing was changed because of it.
 */
export type Commit = (changes: readonly FileChange[], watch?: CommitWatch) => Promise<Result<null>>;

/**
 * Where a failed commit cannot be undone either (the disk has gone), the undoing that is owed comes first at the next
 * commit. If there is no next one, the files written before the failure keep their new content: each is whole, and the
 * order of a plan's changes is such that a journal with only the first of them opens and holds everything.
 */
export function createCommit(files: JournalFiles): Commit {
  /** The newest first. */
  let owed: readonly Undo[] = [];

  function toFailure(error: unknown, change: FileChange): Result<null> {
    if (error instanceof NotAllowedError) return fail(error.error);
    const cause = error instanceof UnsyncedError ? error.cause : error;
    return fail(toWriteError(cause, files.root, pathOfPlace(change)));
  }

  async function undoOwed({ onFile }: CommitWatch): Promise<Result<null>> {
    for (const undo of owed) {
      try {
        await files.write(undo.change, undo.before);
      } catch (error) {
        // Somebody has put another version there since: that one counts, and is read again.
        if (!(error instanceof ChangedOutsideError)) return toFailure(error, undo.change);
      }
      owed = owed.slice(1);
      onFile?.(owed.length, true);
    }
    return ok(null);
  }

  return async (changes, watch = {}) => {
    const undone = await undoOwed({});
    if (!undone.ok) return undone;
    const done: Undo[] = [];
    for (const change of changes) {
      const undo = { change, before: files.current(change) };
      try {
        refuseStopped(watch);
        await files.write(change, change.value);
        done.push(undo);
        watch.onFile?.(done.length, false);
      } catch (error) {
        if (error instanceof UnsyncedError) done.push(undo);
        owed = done.toReversed();
        await undoOwed(watch);
        if (error instanceof ChangedOutsideError) throw new FileChangedError(change, error);
        return toFailure(error, change);
      }
    }
    return ok(null);
  };
}
