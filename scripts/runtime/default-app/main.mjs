import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);

/**
 * Electron has these for its default app only, and so does not list them in its types.
 * @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} Hidden
 */
const hidden = /** @type {Hidden & typeof app} */ (app);

/**
 * The part of Electron's own default app that tools rely on: `electron [-r MODULE] [--flags] APP`.
 * @param {readonly string[]} args
 */
function parseArguments(args) {
  /** @type {string[]} */
  const modules = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '-r' || arg === '--require') {
      i += 1;
      modules.push(args[i] ?? '');
    } else if (arg === '-v' || arg === '--version') {
      return { modules, version: true };
    } else if (!arg.startsWith('-')) {
      return { modules, target: arg };
    }
  }
  return { modules };
}

/**
 * @param {string} folder
 * @returns {{ main?: string, name?: string, productName?: string, version?: string }}
 */
function readPackage(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} target */
async function loadApp(target) {
  const folder = resolve(target);
  const { name, productName, version } = readPackage(folder);
  // Electron's documented sign that an app is not packaged.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (version) hidden.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name ?? '');
  const main = require.resolve(folder);
  hidden.setAppPath(version || name ? folder : dirname(main));
  await import(pathToFileURL(main).href);
}

const { modules, target, version } = parseArguments(process.argv.slice(1));
for (const name of modules) createRequire(join(process.cwd(), 'noop.js'))(name);
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (!target) {
  process.stderr.write('electron: name the folder of an app to run\n');
  process.exit(1);
}
// Awaited at the top level: Electron holds its `ready` event until the main module is loaded.
try {
  await loadApp(target);
} catch (error) {
  process.stderr.write(
    `App threw an error during load\n${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
}
