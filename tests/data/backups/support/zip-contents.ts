import type { ZipFile } from '../../../../data/backups/pack-zip.ts';
import { openZip } from '../../../../data/backups/read-zip.ts';
import type { ZipLimits } from '../../../../data/backups/zip-directory.ts';
import type { FileSystem } from '../../../../data/file-system.ts';
import { createNodeFileSystem } from '../../../../data/node-file-system.ts';

export const AT = new Date('2026-11-24T10:15:00Z');

/** Files for a zip, given one by one as from a disk. */
export async function* toFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
): AsyncGenerator<ZipFile> {
  for (const [path, bytes] of Object.entries(contents)) {
    yield { path, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, at: AT };
  }
}

/** Everything in a zip, by path. */
export async function readZipBytes(
  path: string,
  fileSystem: FileSystem = createNodeFileSystem(),
  limits?: ZipLimits,
): Promise<Map<string, Buffer>> {
  const zip = await openZip(fileSystem, path, limits);
  const contents = new Map<string, Buffer>();
  try {
    for (const entry of zip.entries)
      contents.set(entry.path, Buffer.from(await zip.read(entry.path)));
  } finally {
    await zip.close();
  }
  return contents;
}

/** As `readZipBytes`, as text. */
export async function readZipTexts(path: string): Promise<Record<string, string>> {
  const contents = [...(await readZipBytes(path))];
  return Object.fromEntries(contents.map(([name, bytes]) => [name, bytes.toString()]));
}
