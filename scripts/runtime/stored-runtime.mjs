import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findExecutable } from './locate-runtime.mjs';

/**
 * complete.json beside dist/: written last, with each file's size in bytes, so that a folder cut
 * short by a power loss or thinned by a cache cleaner is not taken for a whole one.
 * @typedef {object} Complete
 * @property {string} version
 * @property {'github' | 'npm'} source
 * @property {readonly (readonly [path: string, size: number])[]} files
 */

const MARKER = 'complete.json';

/** @param {string} dist */
function listFiles(dist) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string} folder
 * @param {import('./types.mjs').Source} source
 */
export function markComplete(folder, { version, name }) {
  const dist = join(folder, 'dist');
  /** @type {Complete} */
  const complete = {
    version,
    source: name,
    files: listFiles(dist).map((file) => [relative(dist, file), lstatSync(file).size]),
  };
  writeFileSync(join(folder, MARKER), `${JSON.stringify(complete, null, 2)}\n`);
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 * @returns {import('./types.mjs').Runtime | null} null when it is missing or not whole
 */
export function readStored(folder, platform) {
  const dist = join(folder, 'dist');
  try {
    /** @type {Complete} */
    const { version, source, files } = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
    const isWhole = files.every(([path, size]) => lstatSync(join(dist, path)).size === size);
    return isWhole ? { dist, executable: findExecutable(dist, platform), version, source } : null;
  } catch {
    return null;
  }
}

/**
 * Moves a complete folder to its final name in one step. Of two that come at once the first
 * stays and the other is left where it is; a folder that is not whole is replaced.
 * @param {string} ready
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
export function publish(ready, folder, platform) {
  if (readStored(folder, platform)) return;
  const broken = `${ready}-replaced`;
  try {
    renameSync(folder, broken);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
  try {
    renameSync(ready, folder);
  } catch (error) {
    // Another process was first: what counts is that a whole one is there.
    if (!readStored(folder, platform)) throw error;
  }
  rmSync(broken, { recursive: true, force: true });
}
