import { createHash } from 'node:crypto';
import type { FileSystem } from '../file-system.ts';

const PIECE_BYTES = 1024 * 1024;

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 of a file in hexadecimal, read in pieces. Rejects with the file system's error. */
export async function hashFile(fileSystem: FileSystem, path: string): Promise<string> {
  const file = await fileSystem.openForReading(path);
  try {
    const hash = createHash('sha256');
    const piece = new Uint8Array(PIECE_BYTES);
    let position = 0;
    for (;;) {
      const count = await file.read(piece, position);
      if (count <= 0) return hash.digest('hex');
      hash.update(piece.subarray(0, count));
      position += count;
    }
  } finally {
    await file.close().catch(() => undefined);
  }
}
