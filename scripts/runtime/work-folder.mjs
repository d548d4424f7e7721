import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { currentOwner, isGone } from '../lib/owner.mjs';

// The owner is in the name, so that a folder never exists without one.
const NAME = /^work-(\d+)-(\d+)-([0-9a-f]{8})-(.+)$/;

/**
 * Makes an empty folder in the cache folder, so that a rename out of it stays on one file system.
 * @param {string} cacheDir
 */
export function makeWorkFolder(cacheDir) {
  const { pid, start, host } = currentOwner();
  const path = join(cacheDir, `work-${pid}-${start}-${randomUUID().slice(0, 8)}-${host}`);
  mkdirSync(path, { recursive: true });
  return path;
}

/**
 * Removes what killed processes left; a folder of a living one, or of another machine, stays.
 * @param {string} cacheDir
 */
export function sweepWorkFolders(cacheDir) {
  for (const name of readdirSync(cacheDir)) {
    const [, pid = '', start = '', , host = ''] = NAME.exec(name) ?? [];
    if (host && isGone({ pid: Number(pid), start, host })) {
      rmSync(join(cacheDir, name), { recursive: true, force: true });
    }
  }
}
