import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { PlainError } from '../lib/plain-error.mjs';
import { say } from '../lib/say.mjs';
import { readSettings } from '../lib/settings.mjs';
import { INSTALL, readArchive, runApt } from './apt.mjs';
import { choosePackages, listCandidates } from './debian-packages.mjs';
import { findMissing } from './find-missing.mjs';

/**
 * @param {readonly string[]} missing
 * @param {boolean} isRoot
 */
async function installMissing(missing, isRoot) {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new PlainError(
      `this system lacks ${missing.join(', ')}; install the packages that hold them and try again.`,
    );
  }
  if (isRoot) await runApt(['update']);
  const { packages, unknown } = choosePackages(missing, await readArchive(listCandidates(missing)));
  const words = [...INSTALL, ...packages];
  if (!isRoot) {
    throw new PlainError(
      `this system lacks ${missing.join(', ')}; run: sudo apt-get update && sudo apt-get ${words.join(' ')}`,
    );
  }
  if (packages.length > 0) {
    say(`installs what Electron needs: ${packages.join(' ')}`);
    await runApt(words);
  }
  if (unknown.length > 0) {
    throw new PlainError(`no package of this system is known to hold ${unknown.join(', ')}.`);
  }
}

/**
 * Makes sure that Electron's libraries are there, and a display to run it on. When they are it
 * changes nothing; as root on Debian it installs exactly what is missing.
 * @param {{ executable: string }} runtime
 * @param {object} [options]
 * @param {boolean} [options.forTests] the tests also need poppler-utils and Xvfb
 * @param {import('../lib/settings.mjs').Settings} [options.settings]
 * @throws {PlainError} with the one command to run, where it may not install
 */
export async function ensureSystem({ executable }, options = {}) {
  const { forTests = false, settings = readSettings() } = options;
  if (settings.platform !== 'linux') return;
  const needs = { executable, display: !settings.hasDisplay, tests: forTests };
  if ((await findMissing(needs)).length === 0) return;
  // Another start may be installing the same.
  await withLock(join(settings.cacheDir, 'system.lock'), async () => {
    const missing = await findMissing(needs);
    if (missing.length > 0) await installMissing(missing, settings.isRoot);
  });
}
