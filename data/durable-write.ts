import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileStat, FileSystem, OpenFile } from './file-system.ts';
import { findRealFile } from './resolve-link.ts';
import { renameWhenFree, unlinkWhenFree } from './retry-locked.ts';

/**
 * The change was made but could not be made durable: it can be seen now, and may or may not be there after a power loss.
 * Any other error of this file's functions means that the old content is there untouched.
 */
export class UnsyncedError extends Error {
  constructor(cause: unknown) {
    super(errorCode(cause), { cause });
    this.name = 'UnsyncedError';
  }
}

/** Somebody else has changed, made or taken away the file since it was last seen; nothing was written. */
export class ChangedOutsideError extends Error {
  constructor() {
    super('changed outside');
    this.name = 'ChangedOutsideError';
  }
}

/** The disk took none of the bytes that were left, without saying why. */
export class ShortWriteError extends Error {
  readonly code = 'ENOSPC';
}

const TEMPORARY = /^\..+\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** Whether a file of this name is one that `writeDurably` left behind when the process was stopped. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Opens a folder for its fsync; null where the system has no such thing. */
async function openFolder(fileSystem: FileSystem, path: string): Promise<OpenFile | null> {
  return fileSystem.canSyncFolders ? fileSystem.openForReading(path) : null;
}

/**
 * A file system that says it has no fsync for folders (EINVAL, ENOTSUP: fsync(2), as SMB mounts do) is taken at its word;
 * every other failure is one.
 */
async function syncOpenFolder(folder: OpenFile | null): Promise<void> {
  try {
    await folder?.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  }
}

/** A folder is only read: once it is synced, an error in closing it says nothing about what is in it. */
async function closeFolder(folder: OpenFile | null): Promise<void> {
  await folder?.close().catch(() => undefined);
}

/** Makes durable which files stand in a folder. Rejects with the file system's error. */
export async function syncFolder(fileSystem: FileSystem, path: string): Promise<void> {
  const folder = await openFolder(fileSystem, path);
  try {
    await syncOpenFolder(folder);
  } finally {
    await closeFolder(folder);
  }
}

/** Writes all of the bytes. Rejects with the file system's error, or `ShortWriteError`. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done));
    if (written <= 0) throw new ShortWriteError('short write');
    done += written;
  }
}

/** Output: the file's stat as it will be found later: neither the sync nor the rename changes what is in it. */
async function fillFile(file: OpenFile, bytes: Uint8Array): Promise<FileStat> {
  try {
    await writeAll(file, bytes);
    const [stat] = await Promise.all([file.stat(), file.sync()]);
    await file.close();
    return stat;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  beforeReplace: WriteOptions['beforeReplace'],
): Promise<FileStat> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await fileSystem.createFile(temporary, mode);
  try {
    const stat = await fillFile(file, bytes);
    await beforeReplace?.();
    await renameWhenFree(fileSystem, temporary, path);
    return stat;
  } catch (error) {
    await unlinkWhenFree(fileSystem, temporary).catch(() => undefined);
    throw error;
  }
}

/** Whether both are the same state of the same file: nobody has replaced it or written in it. */
export function isSameStat(a: FileStat, b: FileStat): boolean {
  return a.mtimeMs === b.mtimeMs && a.size === b.size && a.ino === b.ino;
}

function isAsExpected(found: FileStat | null, expected: FileStat | null): boolean {
  return found === null || expected === null ? found === expected : isSameStat(found, expected);
}

export type WriteOptions = {
  /** Asked where there is no file yet; what it rejects with is passed on. */
  readonly beforeCreate?: (() => Promise<void>) | undefined;
  /** Asked while the disk is busy, just before the file is replaced; what it rejects with is passed on. */
  readonly beforeReplace?: (() => Promise<void>) | undefined;
  /** The file as it was last seen, null for none: where it is not so any more, nothing is written. */
  readonly expected?: FileStat | null | undefined;
};

async function checkFound(found: FileStat | null, options: WriteOptions): Promise<void> {
  const { beforeCreate, expected } = options;
  if (found === null) await beforeCreate?.();
  if (expected !== undefined && !isAsExpected(found, expected)) throw new ChangedOutsideError();
}

/** A link's file can lie where no journal looks for what a stopped save has left: it is looked for here. Tidying only. */
async function removeTemporariesOf(fileSystem: FileSystem, path: string): Promise<void> {
  const folder = dirname(path);
  const names = await fileSystem.readdir(folder).catch(() => []);
  const own = names.filter((name) => name.startsWith(`.${basename(path)}.`));
  for (const name of own.filter(isTemporaryName)) {
    await fileSystem.unlink(join(folder, name)).catch(() => undefined);
  }
}

/**
 * Puts bytes in the file at `path`, whose folder must exist. Once it resolves they survive a power loss; at any stop before
 * that the file is whole, old or new. A function as `content` makes the bytes while the disk is busy already.
 *
 * The mode is kept; owner and group become those of this process, since only root could give a new file others. Where
 * `path` is a symbolic link it stays, and the file that it leads to is replaced, or made where its folder is there. A file
 * that another program holds is tried again for 7 seconds.
 *
 * Output: the new file's stat, as `FileSystem.stat` tells it from now on until somebody else changes the file. Rejects with
 * the file system's error or `ChangedOutsideError` where the old file is untouched, and with `UnsyncedError` where it is
 * replaced already. A change by another program between the look at the file and its replacement, some milliseconds, is
 * not seen: no system has a rename that asks.
 */
export async function writeDurably(
  fileSystem: FileSystem,
  path: string,
  content: Uint8Array | (() => Uint8Array),
  options: WriteOptions = {},
): Promise<FileStat> {
  // Opened first, so that once the file is replaced only the fsync itself can fail.
  const opening = openFolder(fileSystem, dirname(path));
  opening.catch(() => undefined);
  try {
    const [found, bytes] = await Promise.all([
      findRealFile(fileSystem, path),
      (async () => (typeof content === 'function' ? content() : content))(),
    ]);
    if (found.path !== path) {
      await removeTemporariesOf(fileSystem, found.path);
      return await writeDurably(fileSystem, found.path, bytes, options);
    }
    await checkFound(found.stat, options);
    const folder = await opening;
    const written = await replaceFile(
      fileSystem,
      path,
      bytes,
      found.stat?.mode,
      options.beforeReplace,
    );
    await syncOpenFolder(folder).catch((error) => {
      throw new UnsyncedError(error);
    });
    return written;
  } finally {
    await closeFolder(await opening.catch(() => null));
  }
}

/**
 * Takes the file away for good; one that is not there is no error, and of a symbolic link only the link goes. A file that
 * another program holds is tried again for 7 seconds. Rejects as `writeDurably` does.
 */
export async function removeDurably(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await unlinkWhenFree(fileSystem, path);
  } catch (error) {
    // Goes on for one that is gone: an earlier removal may not have been made durable.
    if (!isAbsent(error)) throw error;
  }
  try {
    await syncFolder(fileSystem, dirname(path));
  } catch (error) {
    // Its whole folder is gone, and the file with it.
    if (!isAbsent(error)) throw new UnsyncedError(error);
  }
}
