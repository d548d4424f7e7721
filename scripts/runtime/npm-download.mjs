import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/run.mjs';

const PROGRESS_MS = 500;

/**
 * The largest file's size, in bytes: npm names its files by chance, but one is the package.
 * @param {string} folder
 */
function measureLargest(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
      .reduce((largest, size) => Math.max(largest, size), 0);
  } catch {
    // npm moved a file while it was being looked at; the next look will do.
    return 0;
  }
}

/**
 * npm's own summary of its failure.
 * @param {string} stdout what `npm --json` printed
 * @param {string} stderr
 */
function describeNpmFailure(stdout, stderr) {
  try {
    const { error } = JSON.parse(stdout);
    return `${error.code}: ${String(error.summary).split('\n')[0]}`;
  } catch {
    return stderr.trim().split('\n')[0] || 'npm pack failed';
  }
}

/**
 * Downloads a package's tarball with the person's npm, and so from their registry and through
 * their proxy. It is given a cache of its own: that shows how far it is, and leaves no second
 * copy behind in the person's.
 * @param {import('./npm-package.mjs').NpmPackage} wanted
 * @param {string} work
 * @param {string | undefined} npmCli
 * @param {(done: number, total: number) => void} onProgress takes bytes
 * @returns {Promise<string>} the tarball's path
 */
export async function downloadWithNpm(wanted, work, npmCli, onProgress) {
  const cache = join(work, 'npm-cache');
  const spec = `${wanted.name}@${wanted.version}`;
  const args = ['pack', spec, '--json', '--pack-destination', work, '--cache', cache];
  // npm's own waits between its tries add up to more than a minute.
  args.push('--loglevel=error', '--fetch-retries=2', '--fetch-retry-maxtimeout=3000');
  args.push('--fetch-retry-mintimeout=1000', '--no-update-notifier');
  const timer = setInterval(() => onProgress(measureLargest(cache), wanted.size), PROGRESS_MS);
  try {
    const { code, stdout, stderr } = npmCli
      ? await run(process.execPath, [npmCli, ...args], { cwd: work, capture: true })
      : await run('npm', args, { cwd: work, capture: true });
    if (code !== 0) throw new Error(describeNpmFailure(stdout, stderr));
    onProgress(wanted.size, wanted.size);
    return join(work, JSON.parse(stdout)[0].filename);
  } finally {
    clearInterval(timer);
  }
}
