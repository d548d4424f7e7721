import { readFile } from 'node:fs/promises';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { servePicturesOf } from '../app-protocol.ts';
import { printLetter } from '../letters/print-letter.ts';
import { writeOutput } from '../letters/write-output.ts';
import type { StartOptions } from '../start-options.ts';
import type { PrintJob } from './print-job.ts';

/** Prints the job in a JSON file, which the command line wrote a moment ago, and gives the process's exit code. */
export async function runPrintLetter({
  model,
  out,
}: NonNullable<StartOptions['printLetter']>): Promise<number> {
  const { journal, ...letter } = JSON.parse(await readFile(model, 'utf8')) as PrintJob;
  servePicturesOf(() => journal);
  const printed = await printLetter(letter);
  const written = printed.ok ? await writeOutput(nodeFileSystem, out, printed.value) : printed;
  if (!written.ok) process.stderr.write(`${describeError(written.error, letter.language)}\n`);
  return written.ok ? 0 : 1;
}
