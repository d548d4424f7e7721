#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build/ensure-built.mjs';
import { runMain } from './lib/run-main.mjs';
import { projectDir } from './lib/settings.mjs';

/**
 * Runs the app's own Chromium: only PDF needs it, so it is prepared no earlier than here.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, stderr: string }>}
 */
async function runElectronFor(args) {
  const { prepareApp } = await import('./lib/prepare-app.mjs');
  const { runElectron } = await import('./lib/run-electron.mjs');
  const { executable } = await prepareApp({ quiet: true });
  let stderr = '';
  const code = await runElectron(executable, args, {
    // stdout belongs to the command, which may be printing one JSON document.
    stdio: ['ignore', 'ignore', 'pipe'],
    onError: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { code, stderr };
}

/**
 * Node tells of a reader that went away (`… | head -1`) by an event, after the write has returned.
 * @param {NodeJS.ErrnoException} error
 */
function endOnBrokenOutput(error) {
  if (error.code !== 'EPIPE') writeSync(2, `${error.message}\n`);
  process.exit(1);
}

process.stdout.on('error', endOnBrokenOutput);
process.stderr.on('error', () => process.exit(1));

await runMain(async () => {
  await ensureBuilt();
  const cli = pathToFileURL(join(projectDir, 'out/main/cli.js')).href;
  const { findBuiltFonts, runCli } = await import(cli);
  return await runCli(process.argv.slice(2), {
    /** @param {string} text */
    stdout: (text) => process.stdout.write(text),
    /** @param {string} text */
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    runElectron: runElectronFor,
    findFonts: () => findBuiltFonts(join(projectDir, 'out')),
  });
});
