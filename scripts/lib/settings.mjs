import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const projectDir = resolve(import.meta.dirname, '../..');

/**
 * The cache folder of the person, outside the project, so that every clone shares one runtime.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function findCacheDir(env, platform) {
  if (env.BOOKLETTER_CACHE) return resolve(env.BOOKLETTER_CACHE);
  // A process may have no home at all (a service, a bare container).
  const home = env.HOME || env.USERPROFILE || homedir() || tmpdir();
  if (platform === 'darwin') return join(home, 'Library/Caches/bookletter');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData/Local'), 'bookletter/Cache');
  }
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'bookletter');
}

/**
 * Everything the scripts read from the environment.
 * @typedef {object} Settings
 * @property {string} cacheDir
 * @property {string | undefined} overrideDist a folder that holds Electron, named by the person
 * @property {boolean} remoteChecksums check against the release's own list, as electron does
 * @property {string | undefined} npmCli the running npm's own entry file
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {boolean} isRoot
 * @property {boolean} hasDisplay
 */

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const { platform, arch } = process;
  return {
    cacheDir: findCacheDir(env, platform),
    overrideDist: env.ELECTRON_OVERRIDE_DIST_PATH || undefined,
    remoteChecksums: Boolean(
      env.electron_use_remote_checksums || env.npm_config_electron_use_remote_checksums,
    ),
    npmCli: env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined,
    platform,
    arch,
    isRoot: process.getuid?.() === 0,
    hasDisplay: platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY),
  };
}
