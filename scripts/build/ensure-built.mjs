import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { PlainError } from '../lib/plain-error.mjs';
import { say } from '../lib/say.mjs';
import { projectDir } from '../lib/settings.mjs';
import { runTool } from '../lib/tool.mjs';
import { describeOutputs, hashSources } from './fingerprint.mjs';

const SOURCES = ['shared', 'data', 'main', 'renderer', 'electron.vite.config.ts'].concat([
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]);
const OUTPUTS = ['out/main', 'out/preload', 'out/renderer'];
const STAMP = 'out/.stamp';

async function buildApp() {
  say('builds the app, since its sources changed');
  const { code, stdout, stderr } = await runTool(['electron-vite', 'electron-vite'], ['build'], {
    capture: true,
  });
  if (code === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  throw new PlainError('the build failed; the reason is above.');
}

/** @param {string} root */
function isFresh(root) {
  try {
    const { sources, outputs } = JSON.parse(readFileSync(join(root, STAMP), 'utf8'));
    return (
      outputs.length > 0 &&
      hashSources(root, SOURCES) === sources &&
      JSON.stringify(describeOutputs(root, OUTPUTS)) === JSON.stringify(outputs)
    );
  } catch {
    return false;
  }
}

/**
 * Builds the app unless out/ already holds the build of the present sources. Of several that come
 * at once one builds and the others wait for it.
 * @param {{ root?: string, build?: () => Promise<void> }} [options]
 */
export async function ensureBuilt({ root = projectDir, build = buildApp } = {}) {
  if (isFresh(root)) return;
  mkdirSync(join(root, 'out'), { recursive: true });
  await withLock(join(root, 'out/.build-lock'), async () => {
    if (isFresh(root)) return;
    const stamp = join(root, STAMP);
    rmSync(stamp, { force: true });
    // Taken before the build: an edit during it must lead to another one.
    const sources = hashSources(root, SOURCES);
    await build();
    const outputs = describeOutputs(root, OUTPUTS);
    writeFileSync(`${stamp}.next`, JSON.stringify({ sources, outputs }));
    renameSync(`${stamp}.next`, stamp);
  });
}
