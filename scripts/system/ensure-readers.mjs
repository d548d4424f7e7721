import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { PlainError } from '../lib/plain-error.mjs';
import { say } from '../lib/say.mjs';
import { readSettings } from '../lib/settings.mjs';
import { INSTALL, readArchive, runApt } from './apt.mjs';
import { choosePackages, listCandidates } from './debian-packages.mjs';
import { isOnPath } from './find-missing.mjs';

/** Other people's programs that read what we write: without them a few tests are skipped, and say so. */
const READERS = ['soffice', 'epubcheck'];

/** @returns {string[]} */
function findMissingReaders() {
  return READERS.filter((name) => !isOnPath(name, process.env.PATH ?? ''));
}

/** @param {readonly string[]} missing */
async function install(missing) {
  await runApt(['update']);
  const { packages } = choosePackages(missing, await readArchive(listCandidates(missing)));
  if (packages.length === 0) throw new PlainError('this system has no package of them.');
  say(`installs what reads letters back in the tests: ${packages.join(' ')}`);
  await runApt([...INSTALL, ...packages]);
}

/**
 * As root on Debian installs LibreOffice and epubcheck where they are missing; elsewhere, and where that fails, says how to get
 * them. Tests that need one are then skipped: the app itself needs none.
 * @param {import('../lib/settings.mjs').Settings} [settings]
 */
export async function ensureReaders(settings = readSettings()) {
  const missing = findMissingReaders();
  if (settings.platform !== 'linux' || missing.length === 0) return;
  if (!settings.isRoot || !isOnPath('apt-get', process.env.PATH ?? '')) {
    const packages = missing.flatMap((name) => listCandidates([name])[0] ?? []);
    say(
      `no ${missing.join(' and ')}: the tests that read letters back with it are skipped. To run them: sudo apt-get install ${packages.join(' ')}`,
    );
    return;
  }
  // Another start may be installing the same.
  await withLock(join(settings.cacheDir, 'system.lock'), async () => {
    try {
      if (findMissingReaders().length > 0) await install(missing);
    } catch (error) {
      if (!(error instanceof PlainError)) throw error;
      say(`the tests that need ${missing.join(' or ')} are skipped: ${error.message}`);
    }
  });
}
