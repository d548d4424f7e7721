import {
  type Entry,
  fromRandomAccessReader,
  getFileNameLowLevel,
  type ZipFile as YauzlFile,
} from 'yauzl';
import { toUnreadable, UnreadableBackupError } from './unreadable-backup-error.ts';
import { createPathCheck, MAX_FILE_BYTES } from './zip-path.ts';
import { SourceReader, type ZipSource } from './zip-source.ts';

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

export type ZipDirectory = {
  readonly zip: YauzlFile;
  /** The files by path, in the zip's order; folders are none. */
  readonly files: ReadonlyMap<string, Entry>;
};

/** Gives every entry of the zip's directory to `onEntry`; what that throws ends the reading. */
function readEntries(source: ZipSource, onEntry: (entry: Entry) => void): Promise<YauzlFile> {
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

/** Reads which files a zip holds, and refuses one that is not to be trusted. Rejects with `UnreadableBackupError`. */
export async function readDirectory(source: ZipSource, limits: ZipLimits): Promise<ZipDirectory> {
  const files = new Map<string, Entry>();
  const checkPath = createPathCheck();
  const checkSize = createSizeCheck(limits, source.size);

  function takeEntry(entry: Entry): void {
    const path = decodePath(entry);
    // A folder's own entry, which other programs write.
    const isFolder = path.endsWith('/');
    const problem = isFolder ? null : checkPath(path);
    if (problem !== null) throw new UnreadableBackupError(problem, path);
    checkSize(entry, path);
    if (isFolder) return;
    checkKind(entry, path);
    files.set(path, entry);
  }

  try {
    return { zip: await readEntries(source, takeEntry), files };
  } catch (error) {
    if (error instanceof UnreadableBackupError) throw error;
    throw toUnreadable(error, await explainNoDirectory(source));
  }
}
