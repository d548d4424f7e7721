import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The least that a durable save of a whole file can be: no rules, no checks, no encoding. */
export async function writeFloor(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'wx');
  const { bytesWritten } = await file.write(bytes, 0, bytes.length);
  if (bytesWritten !== bytes.length) throw new Error('short write');
  await file.sync();
  await file.close();
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}
