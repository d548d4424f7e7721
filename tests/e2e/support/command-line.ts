import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './electron.ts';

const run = promisify(execFile);

/** Runs the command line as `npx bookletter` does; `env` is added to the environment. */
export function bookletter(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const words = [join(PROJECT, 'scripts/bookletter.mjs'), ...args];
  return run(process.execPath, words, { env: { ...process.env, ...env } });
}
