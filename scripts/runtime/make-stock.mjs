import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/**
 * Where a file of Cypress's folder belongs in a stock Electron; null for what is Cypress's own:
 * its app, and the snapshot of it that only its fuses load.
 * @param {string} path
 * @returns {string | null}
 */
export function placeStockFile(path) {
  const place = path.slice(path.indexOf('/') + 1);
  if (place.startsWith('resources/app')) return null;
  if (place === 'browser_v8_context_snapshot.bin') return null;
  return place === 'Cypress' ? 'electron' : place;
}

/**
 * Gives an extracted Cypress runtime what a stock Electron has.
 * @param {string} dist
 * @param {string} version
 */
export async function makeStock(dist, version) {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const asar = await createPackage(
    join(import.meta.dirname, 'default-app'),
    join(dist, 'resources/default_app.asar'),
  );
  // asar resolves before its last bytes are written.
  await finished(asar);
  await writeFile(join(dist, 'version'), version);
}
