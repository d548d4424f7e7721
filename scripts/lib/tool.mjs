import { join } from 'node:path';
import { findInstalled, readInstalled } from './installed.mjs';
import { run } from './run.mjs';
import { projectDir } from './settings.mjs';

/**
 * The JavaScript file behind a development tool's command, so that it is started by this very
 * Node and without a shell on every platform.
 * @param {string} packageName
 * @param {string} command
 */
function findTool(packageName, command) {
  const { bin } = readInstalled(packageName, 'package.json');
  return join(findInstalled(packageName), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {readonly [packageName: string, command: string]} tool
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runTool([packageName, command], args, options) {
  return run(process.execPath, [findTool(packageName, command), ...args], {
    cwd: projectDir,
    ...options,
  });
}
