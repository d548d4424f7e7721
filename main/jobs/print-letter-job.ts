import { readFile } from 'node:fs/promises';
import { app } from 'electron';
import { nodeFileSystem } from '../../data/file-system.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { printLetter } from '../letters/print-letter.ts';
import { writeOutput } from '../letters/write-output.ts';
import type { StartOptions } from '../start-options.ts';

/** Prints the letter model in a JSON file, which the command line wrote a moment ago, and ends the process. */
export async function runPrintLetter({
  model,
  out,
}: NonNullable<StartOptions['printLetter']>): Promise<void> {
  const letter = JSON.parse(await readFile(model, 'utf8')) as LetterModel;
  const printed = await printLetter(letter);
  const written = printed.ok ? await writeOutput(nodeFileSystem, out, printed.value) : printed;
  if (!written.ok) process.stderr.write(`${describeError(written.error, letter.language)}\n`);
  app.exit(written.ok ? 0 : 1);
}
