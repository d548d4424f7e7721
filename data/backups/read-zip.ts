import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReader,
  getFileNameLowLevel,
  type ZipFile as YauzlFile,
} from 'yauzl';
import type { FileSystem } from '../file-system.ts';
import { toUnreadable, UnreadableBackupError } from './unreadable-backup-error.ts';
import { createPathCheck, MAX_FILE_BYTES } from './zip-path.ts';
import { openSource, SourceReader, type ZipSource } from './zip-source.ts';

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

/** What a zip may hold before it is taken for one that is made to fill the disk or the memory. */
export type ZipLimits = {
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly files: number;
};

export const ZIP_LIMITS: ZipLimits = {
  fileBytes: MAX_FILE_BYTES,
  totalBytes: 64 * 1024 ** 3,
  files: 1_000_000,
};

const inflate = promisify(inflateRaw);
const STORED = 0;

/** Gives every entry of the zip's directory to `onEntry`; what that throws ends the reading. */
function readDirectory(source: ZipSource, onEntry: (entry: Entry) => void): Promise<YauzlFile> {
  const reader = new SourceReader(source);
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return new Promise((resolve, reject) => {
    reader.on('error', reject);
    fromRandomAccessReader(reader, source.size, options, (error, zip) => {
      if (error !== null) {
        reject(error);
        return;
      }
      zip.on('error', (cause: Error) => {
        // yauzl's only sign of it, before it gives the entry.
        const isEncrypted = cause.message.includes('encryption');
        reject(toUnreadable(cause, isEncrypted ? 'encrypted' : 'damaged'));
      });
      zip.on('end', () => resolve(zip));
      zip.on('entry', (entry: Entry) => {
        try {
          onEntry(entry);
          zip.readEntry();
        } catch (thrown) {
          reject(thrown);
        }
      });
      zip.readEntry();
    });
  });
}

function decodePath({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

/** Makes the check of each entry in turn against the limits and against what the entries before it took. */
function createSizeCheck(limits: ZipLimits, zipBytes: number) {
  const sum = { files: 0, packed: 0, bytes: 0 };
  // What does not get smaller gets a little larger by compression (RFC 1951, 3.2.4).
  const packedLimit = limits.fileBytes * 1.1 + 1024;
  return ({ compressedSize, uncompressedSize }: Entry, path: string): void => {
    sum.files += 1;
    sum.packed += compressedSize;
    sum.bytes += uncompressedSize;
    const isTooLarge =
      uncompressedSize > limits.fileBytes ||
      compressedSize > packedLimit ||
      sum.files > limits.files ||
      sum.bytes > limits.totalBytes;
    if (isTooLarge) throw new UnreadableBackupError('too-large', path);
    // Entries that share their bytes: how a small zip is made to hold a huge lot.
    if (sum.packed > zipBytes) throw new UnreadableBackupError('damaged', path);
  };
}

function checkKind(entry: Entry, path: string): void {
  if (entry.isEncrypted()) throw new UnreadableBackupError('encrypted', path);
  if (!entry.canDecodeFileData()) throw new UnreadableBackupError('unsupported', path);
}

/** Why a file has no directory of a zip at its end. */
async function explainNoDirectory(source: ZipSource): Promise<'truncated' | 'not-a-zip'> {
  const start = new Uint8Array(4);
  await source.fill(start, 0).catch(() => undefined);
  return Buffer.from(start).toString('latin1') === 'PK\x03\x04' ? 'truncated' : 'not-a-zip';
}

async function readEntry(source: ZipSource, zip: YauzlFile, entry: Entry): Promise<Uint8Array> {
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

async function readEntries(
  source: ZipSource,
  limits: ZipLimits,
): Promise<Pick<OpenZip, 'entries' | 'read'>> {
  const byPath = new Map<string, Entry>();
  const checkPath = createPathCheck();
  const checkSize = createSizeCheck(limits, source.size);
  const zip = await readDirectory(source, (entry) => {
    const path = decodePath(entry);
    // A folder's own entry, which other programs write.
    const isFolder = path.endsWith('/');
    const problem = isFolder ? null : checkPath(path);
    if (problem !== null) throw new UnreadableBackupError(problem, path);
    checkSize(entry, path);
    if (isFolder) return;
    checkKind(entry, path);
    byPath.set(path, entry);
  });
  return {
    entries: [...byPath].map(([path, entry]) => {
      return { path, size: entry.uncompressedSize, at: entry.getLastModDate() };
    }),
    read: async (path) => {
      const entry = byPath.get(path);
      if (entry === undefined) throw new UnreadableBackupError('missing', path);
      try {
        return await readEntry(source, zip, entry);
      } catch (error) {
        throw toUnreadable(error, 'damaged', path);
      }
    },
  };
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
  try {
    return { ...(await readEntries(source, limits)), close };
  } catch (error) {
    const reason = await explainNoDirectory(source);
    await close();
    throw toUnreadable(error, reason);
  }
}
