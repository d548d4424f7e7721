import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @param {string} dist
 * @param {NodeJS.Platform} platform
 */
export function findExecutable(dist, platform) {
  if (platform === 'darwin') return join(dist, 'Electron.app/Contents/MacOS/Electron');
  return join(dist, platform === 'win32' ? 'electron.exe' : 'electron');
}

/**
 * The runtime a person named by ELECTRON_OVERRIDE_DIST_PATH; null when there is none in it.
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 * @returns {import('./types.mjs').Runtime | null}
 */
export function readOverride(folder, platform) {
  const dist = resolve(folder);
  const executable = findExecutable(dist, platform);
  const versionFile = join(dist, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { dist, executable, version, source: 'override' };
}
