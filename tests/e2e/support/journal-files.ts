import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bookletter } from './command-line.ts';

type PageFile = { readonly title: string; readonly entries: readonly { readonly id: string }[] };

/** The path, inside the journal folder, of the page with this title. */
export async function findPageFile(journal: string, title: string): Promise<string> {
  for (const file of await readdir(journal, { recursive: true })) {
    if (!/\/pages\/[^/]+\.json$/.test(file)) continue;
    if ((await readPageFile(join(journal, file))).title === title) return file;
  }
  throw new Error(`No page ${title}.`);
}

/** As it is on disk. */
export async function readPageFile(path: string): Promise<PageFile> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Makes a journal with the starter notebooks on the command line, in the place where a test's `launch` looks for one. */
export async function makeStarterJournal(folder: string): Promise<string> {
  const journal = join(folder, 'journal');
  await bookletter(['init', '--starter', '--journal', journal]);
  return journal;
}

/** The journal as another computer has it, without the lock of this one. */
export async function copyElsewhere(journal: string, elsewhere: string): Promise<void> {
  await cp(journal, elsewhere, {
    recursive: true,
    filter: (path) => !path.includes('.bookletter-lock'),
  });
}
