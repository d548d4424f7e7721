import { readFile } from 'node:fs/promises';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { servePicturesOf } from '../app-protocol.ts';
import { printBook } from '../book/print-book.ts';
import { writeOutput } from '../letters/write-output.ts';
import type { StartOptions } from '../start-options.ts';
import type { PrintBookJob } from './print-job.ts';

/** Prints the book in a JSON file, which the command line wrote a moment ago, and gives the process's exit code. */
export async function runPrintBook({
  job,
  out,
}: NonNullable<StartOptions['printBook']>): Promise<number> {
  const { model, hasBleed, journal } = JSON.parse(await readFile(job, 'utf8')) as PrintBookJob;
  servePicturesOf(() => journal);
  const printed = await printBook(model, { hasBleed });
  if (printed.ok && printed.value === null) return 1;
  const written =
    printed.ok && printed.value !== null
      ? await writeOutput(nodeFileSystem, out, printed.value)
      : printed;
  if (!written.ok) process.stderr.write(`${describeError(written.error, model.language)}\n`);
  return written.ok ? 0 : 1;
}
