import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from './electron.ts';

const run = promisify(execFile);

/** Runs the command line as `npx bookletter` does. */
export function bookletter(args: readonly string[]) {
  return run(process.execPath, [join(PROJECT, 'scripts/bookletter.mjs'), ...args]);
}
