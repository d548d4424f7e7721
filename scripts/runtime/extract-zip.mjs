import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

// The upper half of a zip entry's external attributes is its Unix mode (stat(2)).
const TYPE_MASK = 0o170000;
const LINK_TYPE = 0o120000;

/**
 * Extracts the files of a zip, with their modes and symbolic links (a macOS Electron has some).
 * yauzl refuses names that lead out of the folder and contents of another length than declared.
 * @param {string} zipPath
 * @param {string} folder
 * @param {(path: string) => string | null} placeFile an entry's path → its path in `folder`, or
 *   null to leave it out
 */
export async function extractZip(zipPath, folder, placeFile) {
  const zip = await openPromise(zipPath);
  for await (const entry of zip.eachEntry()) {
    const place = entry.fileName.endsWith('/') ? null : placeFile(entry.fileName);
    if (place === null) continue;
    const target = join(folder, place);
    const mode = entry.externalFileAttributes >>> 16;
    await mkdir(dirname(target), { recursive: true });
    const content = await zip.openReadStreamPromise(entry);
    if ((mode & TYPE_MASK) === LINK_TYPE) await symlink(await text(content), target);
    else await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
  }
}
