import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/run.mjs';

/** Newer Electrons load GTK while they run, so that ldd does not see it. */
const LOADED_LATER = 'libgtk-3.so.0';

/**
 * @param {string} lddOutput
 * @returns {string[]} the libraries that ldd did not find
 */
export function parseMissing(lddOutput) {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
}

/**
 * @param {string} command
 * @param {string} path the PATH variable
 */
export function isOnPath(command, path) {
  return path.split(delimiter).some((folder) => folder && existsSync(join(folder, command)));
}

/** @param {string} executable */
async function findMissingLibraries(executable) {
  const { stdout } = await run('ldd', [executable], { capture: true });
  const missing = parseMissing(stdout);
  if (stdout.includes(LOADED_LATER)) return missing;
  const listed = await run('/sbin/ldconfig', ['-p'], { capture: true });
  return listed.stdout.includes(LOADED_LATER) ? missing : [...missing, LOADED_LATER];
}

/**
 * @param {object} needs
 * @param {string} needs.executable Electron's
 * @param {boolean} needs.display whether a virtual display has to be made
 * @param {boolean} needs.tests whether the tests are to run: they read PDF files
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string[]>} names of libraries and programs
 */
export async function findMissing({ executable, display, tests }, env = process.env) {
  const path = env.PATH ?? '';
  const missing = await findMissingLibraries(executable);
  // Chromium stops without fontconfig's configuration.
  if (!existsSync('/etc/fonts/fonts.conf')) missing.push('fontconfig');
  if ((display || tests) && !isOnPath('Xvfb', path)) missing.push('Xvfb');
  if (tests && !isOnPath('pdftotext', path)) missing.push('pdftotext');
  return missing;
}
