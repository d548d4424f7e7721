import { basename, dirname } from 'node:path';
import { writeDurably } from '../../data/durable-write.ts';
import type { FileSystem } from '../../data/file-system.ts';
import { toWriteError } from '../../data/write-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Writes a letter or a book to the file that the parent named; where that fails, what was there before is whole. */
export async function writeOutput(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null>> {
  try {
    await writeDurably(fileSystem, path, bytes);
    return ok(null);
  } catch (error) {
    return fail(toWriteError(error, dirname(path), basename(path)));
  }
}
