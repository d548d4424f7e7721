import { realpath, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isAbsent } from '../../../data/error-code.ts';
import type { FileSystem } from '../../../data/file-system.ts';
import { toWriteError } from '../../../data/write-error.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeOutput } from '../../letters/write-output.ts';

/** The file behind a link, since a rename would take the link's place; the path itself where nothing is there. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isAbsent(error)) return path;
    throw error;
  }
}

/** Refuses where a file or a folder is at `path`, behind a link too, so that nothing is written over unasked. */
export async function refuseWrittenOver(path: string, name: string): Promise<Result<null>> {
  try {
    const stats = await stat(path);
    return stats.isFile() || stats.isDirectory()
      ? fail({ code: 'file-exists', path: name })
      : ok(null);
  } catch {
    // What else keeps it from being read is told by the writing.
    return ok(null);
  }
}

/** A pipe or a device, such as /dev/stdout: it cannot be replaced, only written to. */
async function isStream(path: string): Promise<boolean> {
  try {
    const stats = await stat(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/**
 * Writes a letter or a book to `path`. A file that was there is replaced once the new one is whole, and stays whole if that
 * fails.
 */
export async function writeLetterFile(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null>> {
  try {
    const target = await followLink(path);
    if (!(await isStream(target))) return writeOutput(fileSystem, target, bytes);
    await writeFile(target, bytes);
    return ok(null);
  } catch (error) {
    return fail(toWriteError(error, dirname(path), path));
  }
}
