import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import type { FileSystem } from '../file-system.ts';
import { toUnreadable, UnreadableBackupError } from './unreadable-backup-error.ts';
import { readDirectory, ZIP_LIMITS, type ZipDirectory, type ZipLimits } from './zip-directory.ts';
import { openSource, type ZipSource } from './zip-source.ts';

/** A file in a zip. */
export type ZipEntry = {
  /** With forward slashes, and safe (see `isSafePath`). */
  readonly path: string;
  /** Bytes, uncompressed. */
  readonly size: number;
  /** When it was changed last, to the second. */
  readonly at: Date;
};

export type OpenZip = {
  /** In the zip's order; folders are none. */
  readonly entries: readonly ZipEntry[];
  /** The bytes of one file, checked against their size and checksum. Rejects with `UnreadableBackupError`. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Closes the file; never fails, since it was only read. */
  readonly close: () => Promise<void>;
};

const inflate = promisify(inflateRaw);
const STORED = 0;

async function readFile(
  source: ZipSource,
  { zip, files }: ZipDirectory,
  path: string,
): Promise<Uint8Array> {
  const entry = files.get(path);
  if (entry === undefined) throw new UnreadableBackupError('missing', path);
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = new Uint8Array(compressedSize);
  await source.fill(packed, fileDataStart);
  const isStored = compressionMethod === STORED;
  // A file that says less than it holds is stopped at what it says.
  const maxOutputLength = Math.max(uncompressedSize, 1);
  const bytes = isStored ? packed : await inflate(packed, { maxOutputLength });
  if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32) {
    throw new UnreadableBackupError('damaged');
  }
  return bytes;
}

/**
 * Opens a zip and reads its directory; the files themselves are read one by one as they are asked for. Any zip will do, not
 * only those of `writeZip`, and none is trusted: see the reasons of `UnreadableBackupError`, which is the only error that
 * it rejects with. The caller closes it.
 */
export async function openZip(
  fileSystem: FileSystem,
  path: string,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<OpenZip> {
  const source = await openSource(fileSystem, path);
  const close = () => source.close().catch(() => undefined);
  let directory: ZipDirectory;
  try {
    directory = await readDirectory(source, limits);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    entries: [...directory.files].map(([name, entry]) => {
      return { path: name, size: entry.uncompressedSize, at: entry.getLastModDate() };
    }),
    read: async (name) => {
      try {
        return await readFile(source, directory, name);
      } catch (error) {
        throw toUnreadable(error, 'damaged', name);
      }
    },
    close,
  };
}
