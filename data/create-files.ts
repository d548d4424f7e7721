import { type FileChange, filesOf, type JournalState } from '../shared/journal/journal-state.ts';
import { type AppError, fail, type Result } from '../shared/result.ts';
import { checkChanges, createCommit } from './commit-changes.ts';
import { errorCode } from './error-code.ts';
import { makeFolderTree } from './folders.ts';
import { JournalFiles } from './journal-files.ts';
import { JOURNAL_FILE } from './journal-layout.ts';
import type { StoreDeps } from './store-deps.ts';
import { markUnfinished, removeUnfinished, unmarkUnfinished } from './unfinished-journal.ts';
import { toWriteError } from './write-error.ts';

type Ports = Pick<StoreDeps, 'fileSystem' | 'codec'>;

/** Why no journal may be made in a folder that is there, or null. Hidden files are of no account. */
function findObstacle(folder: string, names: readonly string[]): AppError | null {
  if (names.includes(JOURNAL_FILE)) return { code: 'journal-exists', folder };
  if (names.some((name) => !name.startsWith('.'))) return { code: 'folder-not-empty', folder };
  return null;
}

async function listFolder({ fileSystem }: Ports, folder: string): Promise<readonly string[]> {
  try {
    return await fileSystem.readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Undoes a making that failed; where that fails as well, the mark stays and the next try does it. */
async function takeBack(ports: Ports, folder: string, made: readonly string[]): Promise<void> {
  await removeUnfinished(ports, folder).catch(() => undefined);
  for (const each of made) await ports.fileSystem.rmdir(each).catch(() => undefined);
}

async function fillFolder(
  ports: Ports,
  folder: string,
  changes: readonly FileChange[],
): Promise<Result<null>> {
  await markUnfinished(ports, folder, changes);
  const committed = await createCommit(new JournalFiles(folder, ports, { isBeingMade: true }))(
    changes,
  );
  // With journal.json there the journal is made; its store takes a mark away that is left.
  if (committed.ok) await unmarkUnfinished(ports, folder).catch(() => undefined);
  return committed;
}

async function makeInFolder(
  ports: Ports,
  folder: string,
  changes: readonly FileChange[],
): Promise<Result<null>> {
  const isThere = (await listFolder(ports, folder)).length > 0;
  if (isThere) await removeUnfinished(ports, folder);
  const obstacle = findObstacle(folder, await listFolder(ports, folder));
  if (obstacle !== null) return fail(obstacle);
  const made = await makeFolderTree(ports.fileSystem, folder);
  let result: Result<null>;
  try {
    result = await fillFolder(ports, folder, changes);
  } catch (error) {
    result = fail(toWriteError(error, folder, folder));
  }
  if (!result.ok) await takeBack(ports, folder, made);
  return result;
}

/**
 * Makes the files of a new journal in `folder`, which is made where it is not there. A stop halfway leaves no journal but
 * a folder in which making one works again: a hidden mark names what was being made, and only that is taken away then.
 * Errors: `journal-exists` and `folder-not-empty`, with nothing changed; `read-only`, `disk-full`, `write-failed`, with
 * the folder as it was; `unexpected` where the contents are of the wrong shape.
 */
export async function createFiles(
  folder: string,
  contents: JournalState,
  ports: Ports,
): Promise<Result<null>> {
  const changes = await checkChanges(new JournalFiles(folder, ports), filesOf(contents));
  if (!changes.ok) return changes;
  try {
    return await makeInFolder(ports, folder, changes.value);
  } catch (error) {
    return fail(toWriteError(error, folder, folder));
  }
}
