import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter } from '../../../shared/letters/letter-schema.ts';
import type { Page } from '../../../shared/pages/page-schema.ts';

/** The edits of a computer that has seen nothing of this one's. */
const ELSEWHERE = 'elsewher.1';

export type ConflictCopy = { readonly ours: string; readonly theirs: string };

/**
 * Puts beside the page of this title the copy that Syncthing makes of a file which was changed on two computers: in it the
 * page's first quote says something else, was changed later, and knows nothing of the one here.
 */
export async function addConflictCopy(
  journal: string,
  title: string,
  theirs: string,
): Promise<ConflictCopy> {
  for (const file of await readdir(journal, { recursive: true })) {
    if (!/\/pages\/[^/]+\.json$/.test(file)) continue;
    const page: Page = JSON.parse(await readFile(join(journal, file), 'utf8'));
    const index = page.entries.findIndex(({ kind }) => kind === 'quote');
    const quote = page.entries[index];
    if (page.title !== title || quote?.kind !== 'quote') continue;
    const updatedAt = new Date(Date.parse(quote.updatedAt) + 60_000).toISOString();
    const changed = { ...quote, text: theirs, updatedAt, edits: ELSEWHERE };
    const copy = { ...page, updatedAt, entries: page.entries.with(index, changed) };
    const name = file.replace(/\.json$/, '.sync-conflict-20261124-101500-ABCDEFG.json');
    await writeFile(join(journal, name), `${JSON.stringify(copy, null, 2)}\n`);
    return { ours: quote.text, theirs };
  }
  throw new Error(`No page ${title} with a quote.`);
}

/**
 * Puts beside the journal's one letter the copy that Syncthing makes of a file which was changed on two computers: in it the
 * letter opens otherwise, was changed later, and knows nothing of the one here.
 */
export async function addLetterConflict(journal: string, opening: string): Promise<void> {
  const folder = join(journal, 'letters');
  const file = (await readdir(folder)).find((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error('There is no letter.');
  const letter: Letter = JSON.parse(await readFile(join(folder, file), 'utf8'));
  const updatedAt = new Date(Date.parse(letter.updatedAt) + 60_000).toISOString();
  const copy = { ...letter, opening, updatedAt, edits: ELSEWHERE };
  const name = file.replace(/\.json$/, '.sync-conflict-20261124-101500-ABCDEFG.json');
  await writeFile(join(folder, name), `${JSON.stringify(copy, null, 2)}\n`);
}
