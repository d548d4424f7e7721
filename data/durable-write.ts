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

/**
 * Makes what stands in a folder durable. A file system that says it has no such operation for folders (EINVAL, ENOTSUP:
 * fsync(2), as SMB mounts do) is taken at its word; every other failure is one.
 */
export async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (!fileSystem.canSyncFolders) return;
  const handle = await fileSystem.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
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

async function readMode(fileSystem: FileSystem, path: string): Promise<number | undefined> {
  try {
    return (await fileSystem.stat(path)).mode;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function fillFile(file: OpenFile, bytes: Uint8Array, mode: number | undefined) {
  try {
    // The file was opened with this mode less the umask; where a file system has no modes, saving matters more.
    if (mode !== undefined) await file.chmod(mode).catch(() => undefined);
    await writeAll(file, bytes);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/**
 * Puts `bytes` in the file at `path`, whose folder must exist, and keeps its mode. Once it resolves they survive a power
 * loss; at any stop before that the file is whole, old or new. Rejects with the file system's error where the old file is
 * untouched, with `UnsyncedError` where it is replaced already.
 */
export async function writeDurably(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  const mode = await readMode(fileSystem, path);
  const file = await fileSystem.open(temporary, 'wx', mode);
  try {
    await fillFile(file, bytes, mode);
    await fileSystem.rename(temporary, path);
  } catch (error) {
    await fileSystem.unlink(temporary).catch(() => undefined);
    throw error;
  }
  try {
    await syncFolder(fileSystem, folder);
  } catch (error) {
    throw new UnsyncedError(error);
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
