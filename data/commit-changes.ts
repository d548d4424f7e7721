import type { FileChange } from '../shared/journal/journal-state.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { UnsyncedError } from './durable-write.ts';
import type { JournalFiles } from './journal-files.ts';
import { pathOfPlace } from './journal-layout.ts';
import { checkForWriting, type StoredValue } from './stored-value.ts';
import { toWriteError } from './write-error.ts';

type Undo = { readonly change: FileChange; readonly before: StoredValue | null };

/** Output: the changes with checked and cleaned values; `unexpected` where one of them must not be written. */
export function checkChanges(
  files: JournalFiles,
  changes: readonly FileChange[],
): Result<readonly FileChange[]> {
  const checked: FileChange[] = [];
  for (const change of changes) {
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

/**
 * Puts files back as they were, the last one first. Where even that fails (the disk has gone), the files written before
 * the failure keep their new content: each is whole, and the order of a plan's changes is such that a journal with only the
 * first of them opens and holds everything. The command is answered as failed, and the next save writes over them.
 */
async function undoChanges(files: JournalFiles, undos: readonly Undo[]): Promise<void> {
  for (const { change, before } of undos.toReversed()) {
    await files.write(change, before).catch(() => undefined);
  }
}

/**
 * Makes checked changes durable, in order. Output: null once all are; otherwise the error, and then the files and what
 * `files` remembers are as they were (see `undoChanges` for the one exception).
 */
export async function commitChanges(
  files: JournalFiles,
  changes: readonly FileChange[],
): Promise<Result<null>> {
  const undos: Undo[] = [];
  for (const change of changes) {
    const undo = { change, before: files.current(change) };
    try {
      await files.write(change, change.value);
      undos.push(undo);
    } catch (error) {
      if (error instanceof UnsyncedError) undos.push(undo);
      await undoChanges(files, undos);
      const cause = error instanceof UnsyncedError ? error.cause : error;
      return fail(toWriteError(cause, files.root, pathOfPlace(change)));
    }
  }
  return ok(null);
}
