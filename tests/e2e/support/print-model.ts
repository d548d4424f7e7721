import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import { electronPath, PROJECT, ROOT_FLAGS } from './electron.ts';

const run = promisify(execFile);

/** Input: a letter, and an existing folder. Output: the path of it as a PDF, printed as the command line has it printed. */
export async function printModel(model: LetterModel, folder: string): Promise<string> {
  const own = await mkdtemp(join(folder, 'print-'));
  const [job, out] = [join(own, 'letter.json'), join(own, 'letter.pdf')];
  await writeFile(job, JSON.stringify({ ...model, journal: own }));
  const profile = `--user-data-dir=${join(own, 'profile')}`;
  await run(electronPath(), [PROJECT, ...ROOT_FLAGS, profile, '--print-letter', job, out]);
  return out;
}
