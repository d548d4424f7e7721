import { PassThrough, type Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import { isAbsent } from '../error-code.ts';
import type { FileSystem, OpenFile } from '../file-system.ts';
import { toUnreadable, UnreadableBackupError } from './unreadable-backup-error.ts';

/** A zip's bytes, read as they are needed. */
export type ZipSource = {
  /** Bytes. */
  readonly size: number;
  /** Fills `bytes` from `position` on. Rejects with `UnreadableBackupError`. */
  readonly fill: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Bytes read at once for the many small parts of a zip: its directory is read in a few steps. */
const WINDOW_BYTES = 64 * 1024;

async function readFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const count = await file.read(bytes.subarray(done), position + done);
    if (count <= 0) throw new UnreadableBackupError('truncated');
    done += count;
  }
}

function createSource(file: OpenFile, size: number): ZipSource {
  let window = { start: 0, bytes: new Uint8Array() };

  async function fillThroughWindow(bytes: Uint8Array, position: number): Promise<void> {
    let { start, bytes: held } = window;
    if (position < start || position + bytes.length > start + held.length) {
      start = position;
      held = new Uint8Array(Math.min(WINDOW_BYTES, size - position));
      await readFully(file, held, start);
      window = { start, bytes: held };
    }
    bytes.set(held.subarray(position - start, position - start + bytes.length));
  }

  return {
    size,
    fill: async (bytes, position) => {
      if (position + bytes.length > size) throw new UnreadableBackupError('truncated');
      try {
        if (bytes.length > WINDOW_BYTES) await readFully(file, bytes, position);
        else await fillThroughWindow(bytes, position);
      } catch (error) {
        throw toUnreadable(error, 'unreadable');
      }
    },
    close: () => file.close(),
  };
}

/** Opens a file to read a zip from. Rejects with `UnreadableBackupError`, and then nothing is left open. */
export async function openSource(fileSystem: FileSystem, path: string): Promise<ZipSource> {
  let file: OpenFile;
  try {
    file = await fileSystem.openForReading(path);
  } catch (error) {
    throw toUnreadable(error, isAbsent(error) ? 'missing' : 'unreadable');
  }
  try {
    const { size, isFolder } = await file.stat();
    if (isFolder) throw new UnreadableBackupError('not-a-zip');
    return createSource(file, size);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw toUnreadable(error, 'unreadable');
  }
}

/** A source as yauzl reads one. An error that yauzl throws in its own callback is emitted as `error`. */
export class SourceReader extends RandomAccessReader {
  readonly #source: ZipSource;

  constructor(source: ZipSource) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#source
      .fill(buffer.subarray(offset, offset + length), position)
      .then(() => null, toUnreadableDisk)
      .then(callback)
      .catch((error) => this.emit('error', error));
  }

  /** Never asked for: the bytes of files are read by `fill`. */
  override _readStreamForRange(): Readable {
    return new PassThrough().end();
  }
}

function toUnreadableDisk(error: unknown): UnreadableBackupError {
  return toUnreadable(error, 'unreadable');
}
