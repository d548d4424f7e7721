import { close, fstat, open, read, type Stats } from 'node:fs';
import { promisify } from 'node:util';

/** Callbacks, since a journal has thousands of files: `node:fs/promises` keeps the main thread half as long again. */
const openFile = promisify(open);
const statFile = promisify(fstat);
const closeFile = promisify(close);

function readInto(file: number, bytes: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(file, bytes, 0, bytes.length, position, (error, count) => {
      if (error === null) resolve(count);
      else reject(error);
    });
  });
}

/** Output: as many bytes as there are, at most `size`. */
async function readAll(file: number, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const count = await readInto(file, bytes.subarray(done), done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/**
 * Output: the bytes of a file, and the stat of the very file they were read from as it was before the first was read: a
 * change while it is read is found by it later. Rejects with the file system's error.
 */
export async function readWithStat(
  path: string,
): Promise<{ readonly stat: Stats; readonly bytes: Buffer }> {
  const file = await openFile(path, 'r');
  try {
    const stat = await statFile(file);
    if (stat.isDirectory()) throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR' });
    return { stat, bytes: await readAll(file, stat.size) };
  } finally {
    await closeFile(file);
  }
}
