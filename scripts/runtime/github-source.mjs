import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findInstalled, readInstalled } from '../lib/installed.mjs';
import { makeProgress } from '../lib/say.mjs';
import { makeDownloader } from './github-download.mjs';

/**
 * The very @electron/get that the electron package was released with; a packager below brings an
 * older one.
 * @returns {Promise<typeof import('@electron/get')>}
 */
function loadElectronGet() {
  const path = createRequire(join(findInstalled('electron'), 'package.json')).resolve(
    '@electron/get',
  );
  return import(pathToFileURL(path).href);
}

/**
 * The release of the installed electron package, from GitHub or the mirror that ELECTRON_MIRROR
 * names, checked against the SHA-256 list in that package. A copy in Electron's own download cache
 * is used; a new download is not kept there, since the extracted one is.
 * @param {import('../lib/settings.mjs').Settings} settings
 * @param {object} [options]
 * @param {import('./github-download.mjs').Patience} [options.patience]
 * @param {Record<string, string>} [options.checksums]
 * @returns {import('./types.mjs').Source}
 */
export function makeGithubSource({ platform, arch, remoteChecksums }, options = {}) {
  const { patience = { answerMs: 10_000, stallMs: 30_000 } } = options;
  /** @type {string} */
  const version = readInstalled('electron', 'package.json').version;
  const listed = options.checksums ?? readInstalled('electron', 'checksums.json');
  return {
    name: 'github',
    version,
    folder: `electron-${version}-${platform}-${arch}-github`,
    label: 'GitHub',
    async fill(work, dist) {
      // Loaded only now: most starts find a runtime that is prepared.
      const { extractZip } = await import('./extract-zip.mjs');
      const { downloadArtifact, ElectronDownloadCacheMode } = await loadElectronGet();
      const zip = await downloadArtifact({
        version,
        platform,
        arch,
        artifactName: 'electron',
        tempDirectory: work,
        cacheMode: ElectronDownloadCacheMode.ReadOnly,
        downloader: makeDownloader(patience, makeProgress(`Electron ${version} from GitHub`)),
        // Without a list @electron/get fetches the release's own.
        ...(remoteChecksums ? {} : { checksums: listed }),
      });
      await extractZip(zip, dist, (path) => path);
    },
  };
}
