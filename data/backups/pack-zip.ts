import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile as Packer } from 'yazl';
import { createPathCheck, MAX_FILE_BYTES } from './zip-path.ts';

/** A file for a zip. */
export type ZipFile = {
  /** Inside the folder that is packed, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When it was changed last. A zip holds seconds, from 1980 to 2038. */
  readonly at: Date;
  /** It would not get smaller, so it is stored as it is; without this, its ending tells. */
  readonly isCompressed?: boolean;
};

/** What has gone into a zip so far. */
export type ZipProgress = {
  readonly files: number;
  /** Of the files, before compression. */
  readonly bytes: number;
};

export type PackOptions = {
  /** Ends the work; what it rejects with is the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ZipProgress) => void;
};

const COMPRESSED =
  /\.(png|jpe?g|webp|gif|avif|hei[cf]|mp3|m4a|mp4|mov|webm|zip|gz|epub|docx|woff2)$/i;
/** Bytes that go through the packer at a time: checksumming them takes well under a millisecond. */
const PIECE_BYTES = 64 * 1024;
/** Bytes that are given out at a time, so that small files do not cost a write each. */
const BLOCK_BYTES = 256 * 1024;
const EMPTY = new Uint8Array();
// Outside of these yazl would throw where nothing can catch it (before 1970) or write another time.
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = 0x7fff_ffff * 1000;

function clampTime(at: Date): Date {
  const time = at.getTime();
  return new Date(Number.isNaN(time) ? EARLIEST : Math.min(Math.max(time, EARLIEST), LATEST));
}

/** A stream that lets go of the bytes at its end: yazl holds on to every stream until the zip is done. */
function streamBytes(bytes: Uint8Array): Readable {
  let rest = bytes;
  return new Readable({
    highWaterMark: 1,
    read() {
      const piece = rest.subarray(0, PIECE_BYTES);
      rest = rest.length > PIECE_BYTES ? rest.subarray(PIECE_BYTES) : EMPTY;
      this.push(piece.length === 0 ? null : piece);
    },
  });
}

/** Puts in one file after the other, each once the packer has taken the one before, and then the directory. */
async function feedPacker(
  packer: Packer,
  files: AsyncIterable<ZipFile>,
  signal: AbortSignal,
  onProgress: PackOptions['onProgress'],
): Promise<void> {
  const checkPath = createPathCheck();
  const done = { files: 0, bytes: 0 };
  for await (const { path, bytes, at, isCompressed = COMPRESSED.test(path) } of files) {
    signal.throwIfAborted();
    const problem = checkPath(path) ?? (bytes.length > MAX_FILE_BYTES ? 'too-large' : null);
    if (problem !== null) throw new RangeError(`Not for a zip (${problem}): ${path}`);
    const input = streamBytes(bytes);
    packer.addReadStream(input, path, {
      mtime: clampTime(at),
      compress: !isCompressed,
      size: bytes.length,
    });
    await finished(input, { signal });
    done.files += 1;
    done.bytes += bytes.length;
    onProgress?.({ ...done });
  }
  packer.end();
}

async function* joinBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < BLOCK_BYTES) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/**
 * Packs files into the bytes of a zip, given out in blocks. The next file is asked for, and the next piece of one packed, only
 * as blocks are taken: at most two files and two blocks are in memory, besides some hundred bytes a file for the directory.
 * Compression runs on Node's other threads; on this one no step is longer than the checksum of one piece, and between blocks
 * whoever takes them waits for its disk.
 *
 * Rejects with what `files` rejects with, with RangeError on a path that is not safe or was there already and on a file above
 * `MAX_FILE_BYTES`, and with the signal's reason. However it ends, `files` is told (`return`) and nothing stays under way.
 */
export async function* packZip(
  files: AsyncIterable<ZipFile>,
  { signal, onProgress }: PackOptions = {},
): AsyncGenerator<Uint8Array> {
  signal?.throwIfAborted();
  const packer = new Packer();
  const output = packer.outputStream as Readable;
  const ending = new AbortController();
  const stop = (error: unknown) => output.destroy(error as Error);
  const stopByCaller = () => ending.abort(signal?.reason);
  signal?.addEventListener('abort', stopByCaller, { once: true });
  packer.on('error', stop);
  output.on('error', () => undefined);
  const feeding = feedPacker(packer, files, ending.signal, onProgress).catch((error) =>
    stop(ending.signal.aborted ? ending.signal.reason : error),
  );
  try {
    yield* joinBlocks(output);
  } finally {
    signal?.removeEventListener('abort', stopByCaller);
    ending.abort();
    output.destroy();
    await feeding;
  }
}
