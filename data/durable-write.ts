import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

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

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done));
    if (written <= 0) throw new ShortWriteError('short write');
    done += written;
  }
}

/** The file's mode, or undefined where there is no file. */
async function readMode(fileSystem: FileSystem, path: string): Promise<number | undefined> {
  try {
    return (await fileSystem.stat(path)).mode;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function fillFile(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

async function replaceFile(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await fileSystem.createFile(temporary, mode);
  try {
    await fillFile(file, bytes);
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await fileSystem.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/**
 * Puts bytes in the file at `path`, whose folder must exist, and keeps its mode. Once it resolves they survive a power
 * loss; at any stop before that the file is whole, old or new. Rejects with the file system's error where the old file is
 * untouched, with `UnsyncedError` where it is replaced already. A function as `content` makes the bytes while the disk is
 * busy already. `beforeCreate` is asked where there is no file yet; what it rejects with is passed on.
 */
export async function writeDurably(
  fileSystem: FileSystem,
  path: string,
  content: Uint8Array | (() => Uint8Array),
  beforeCreate?: () => Promise<void>,
): Promise<void> {
  // Opened first, so that once the file is replaced only the fsync itself can fail.
  const opening = openFolder(fileSystem, dirname(path));
  opening.catch(() => undefined);
  try {
    const [mode, bytes] = await Promise.all([
      readMode(fileSystem, path),
      (async () => (typeof content === 'function' ? content() : content))(),
    ]);
    if (mode === undefined) await beforeCreate?.();
    const folder = await opening;
    await replaceFile(fileSystem, path, bytes, mode);
    await syncOpenFolder(folder).catch((error) => {
      throw new UnsyncedError(error);
    });
  } finally {
    await closeFolder(await opening.catch(() => null));
  }
}

/** Takes the file away for good; one that is not there is no error. Rejects as `writeDurably` does. */
export async function removeDurably(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.unlink(path);
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
