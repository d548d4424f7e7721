import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { syncFolder, UnsyncedError, writeAll } from '../durable-write.ts';
import type { FileSystem, OpenFile } from '../file-system.ts';
import { renameWhenFree, unlinkWhenFree } from '../retry-locked.ts';
import { type PackOptions, packZip, type ZipFile } from './pack-zip.ts';

/** A zip that was written. */
export type WrittenZip = {
  /** How many files are in it. */
  readonly files: number;
  /** How large it is, in bytes. */
  readonly bytes: number;
};

async function fillFile(
  file: OpenFile,
  files: AsyncIterable<ZipFile>,
  { signal, onProgress }: PackOptions,
): Promise<WrittenZip> {
  const written = { files: 0, bytes: 0 };
  const blocks = packZip(files, {
    signal,
    onProgress: (progress) => {
      written.files = progress.files;
      onProgress?.(progress);
    },
  });
  for await (const block of blocks) {
    await writeAll(file, block);
    written.bytes += block.length;
  }
  await file.sync();
  return written;
}

/** As `writeDurably` fills one: closed in the end, and whole once it resolves. */
async function fillAndClose(
  file: OpenFile,
  files: AsyncIterable<ZipFile>,
  options: PackOptions,
): Promise<WrittenZip> {
  let written: WrittenZip;
  try {
    written = await fillFile(file, files, options);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
  return written;
}

/**
 * Writes a zip at `path`, whose folder must exist, through a hidden file beside it, in steps between which the process is free
 * for other work (see `packZip`). Once it resolves the zip survives a power loss. A file that was there is replaced, and tried
 * again for 7 seconds while another program holds it.
 *
 * Rejects with the file system's error (a full disk: `ENOSPC`), the signal's reason, what `files` rejects with, or RangeError
 * on a file that a zip cannot hold; then what was at `path` is untouched and nothing is left beside it. Only `UnsyncedError`
 * comes later: the zip is there and whole, but may be gone after a power loss.
 */
export async function writeZip(
  fileSystem: FileSystem,
  path: string,
  files: AsyncIterable<ZipFile>,
  options: PackOptions = {},
): Promise<WrittenZip> {
  // As `isTemporaryName` knows it, so that one left by a stopped process is recognised.
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await fileSystem.createFile(temporary);
  let written: WrittenZip;
  try {
    written = await fillAndClose(file, files, options);
    options.signal?.throwIfAborted();
    await renameWhenFree(fileSystem, temporary, path);
  } catch (error) {
    await unlinkWhenFree(fileSystem, temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(fileSystem, dirname(path)).catch((error) => {
    throw new UnsyncedError(error);
  });
  return written;
}
