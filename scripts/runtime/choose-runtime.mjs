import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeCause } from '../lib/plain-error.mjs';
import { forgetFailure, recallFailure, rememberFailure } from './github-failure.mjs';
import { markComplete, publish, readStored } from './stored-runtime.mjs';
import { makeWorkFolder, sweepWorkFolders } from './work-folder.mjs';

/**
 * @typedef {import('./types.mjs').Runtime} Runtime
 * @typedef {import('./types.mjs').Source} Source
 *
 * @typedef {object} Choice
 * @property {string} cacheDir
 * @property {NodeJS.Platform} platform
 * @property {Source} github the newest, tried first
 * @property {Source | null} npm an older one, where there is one for this platform
 */

/**
 * Makes one source's runtime in a work folder and moves it to its place.
 * @param {Source} source
 * @param {Choice} choice
 * @returns {Promise<Runtime>}
 */
async function prepareFrom(source, { cacheDir, platform }) {
  const work = makeWorkFolder(cacheDir);
  try {
    const ready = join(work, 'ready');
    await source.fill(work, join(ready, 'dist'));
    markComplete(ready, source);
    publish(ready, join(cacheDir, source.folder), platform);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const runtime = readStored(join(cacheDir, source.folder), platform);
  if (!runtime) throw new Error('the prepared folder is not whole');
  return runtime;
}

/**
 * What can run with nothing to download; null also when the newest is worth trying again.
 * @param {Choice} choice
 * @returns {Runtime | null}
 */
export function findPrepared({ cacheDir, platform, github, npm }) {
  const newest = readStored(join(cacheDir, github.folder), platform);
  if (newest || !npm || !recallFailure(cacheDir, github.version, Date.now())) return newest;
  return readStored(join(cacheDir, npm.folder), platform);
}

/**
 * @param {Choice} choice
 * @returns {Promise<Runtime | string>} the runtime, or why there is none
 */
async function tryGithub(choice) {
  const known = recallFailure(choice.cacheDir, choice.github.version, Date.now());
  if (known) return known;
  try {
    const runtime = await prepareFrom(choice.github, choice);
    forgetFailure(choice.cacheDir);
    return runtime;
  } catch (error) {
    return describeCause(error);
  }
}

/**
 * Prepares the best runtime to be had. Call it under the cache folder's lock.
 * @param {Choice} choice
 * @returns {Promise<Runtime>}
 * @throws {Error} whose message goes on after "could not be had from"
 */
export async function prepareBest(choice) {
  const { cacheDir, platform, github, npm } = choice;
  // Another process may have prepared one while this one waited for the lock.
  const prepared = findPrepared(choice);
  if (prepared) return prepared;
  sweepWorkFolders(cacheDir);
  const newest = await tryGithub(choice);
  if (typeof newest !== 'string') return newest;
  const tried = `${github.label} (${newest})`;
  if (!npm) throw new Error(tried);
  try {
    const stored = readStored(join(cacheDir, npm.folder), platform);
    const runtime = stored ?? (await prepareFrom(npm, choice));
    // Only now: with nothing to run, every start must try again.
    rememberFailure(cacheDir, { version: github.version, at: Date.now(), reason: newest });
    return runtime;
  } catch (error) {
    throw new Error(`${tried} nor from ${npm.label} (${describeCause(error)})`);
  }
}
