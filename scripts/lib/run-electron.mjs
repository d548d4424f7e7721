import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { listElectronFlags } from '../runtime/electron-flags.mjs';
import { withDisplay } from '../system/with-display.mjs';
import { isNoise } from './electron-noise.mjs';
import { waitForExit } from './run.mjs';
import { projectDir, readSettings } from './settings.mjs';

/**
 * Runs the built app to its end, without Chromium's noise.
 * @param {string} executable
 * @param {readonly string[]} args the app's own
 * @param {object} options
 * @param {import('node:child_process').StdioOptions} options.stdio its stderr is always read here
 * @param {(line: string) => void} options.onError takes each line of stderr that is worth reading
 * @returns {Promise<number>} its exit code
 */
export function runElectron(executable, args, { stdio, onError }) {
  return withDisplay(async (env, isVirtual) => {
    const flags = listElectronFlags({ isRoot: readSettings().isRoot, isVirtual });
    const child = spawn(executable, [...flags, projectDir, ...args], { env, stdio });
    if (child.stderr) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (!isNoise(line)) onError(line);
      });
    }
    return await waitForExit(child);
  });
}
