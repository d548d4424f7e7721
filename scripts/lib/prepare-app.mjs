import { ensureBuilt } from '../build/ensure-built.mjs';
import { prepareElectron } from '../runtime/prepare-electron.mjs';
import { ensureSystem } from '../system/ensure-system.mjs';

/**
 * Whatever running the app needs: an Electron, its libraries, a build.
 * @param {{ forTests?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<import('../runtime/types.mjs').Runtime>}
 */
export async function prepareApp({ forTests = false, quiet = false } = {}) {
  const runtime = await prepareElectron({ quiet });
  await ensureSystem(runtime, { forTests });
  await ensureBuilt();
  return runtime;
}

/**
 * What tells the tools which Electron to use: our tests by BOOKLETTER_ELECTRON, electron-vite by
 * ELECTRON_EXEC_PATH, the electron package by ELECTRON_OVERRIDE_DIST_PATH.
 * @param {import('../runtime/types.mjs').Runtime} runtime
 */
export function nameRuntime({ executable, dist }) {
  return {
    BOOKLETTER_ELECTRON: executable,
    ELECTRON_EXEC_PATH: executable,
    // Elsewhere the package would look for a file `electron` in it, which only Linux has.
    ...(process.platform === 'linux' ? { ELECTRON_OVERRIDE_DIST_PATH: dist } : {}),
  };
}
