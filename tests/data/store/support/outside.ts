import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JournalStore } from '../../../../data/journal-store.ts';
import { edit, type Fields } from '../../support/damages.ts';
import { reopen } from '../../support/sample-journal.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** Puts bytes in a file's place as sync tools and good editors do it: whole, by a rename. */
export async function putOutside(path: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.incoming`, bytes);
  await rename(`${path}.incoming`, path);
}

/** Changes what a file holds as a person does it in a text editor, who knows of no stamps. */
export async function editByHand(path: string, change: (value: Fields) => Fields): Promise<void> {
  await putOutside(path, edit(await readFile(path), change));
}

/** The journal's folder on another computer, which has just the same files. */
export async function copyFolder(folder: string): Promise<string> {
  const other = await makeTemporaryFolder();
  await cp(folder, other, {
    recursive: true,
    filter: (path) => !path.endsWith('.bookletter-lock.json'),
  });
  return other;
}

/** Does something in the journal on another computer, where it is closed before and after. */
export async function doElsewhere(
  folder: string,
  work: (store: JournalStore) => Promise<unknown>,
): Promise<void> {
  const store = await reopen(folder);
  await work(store);
  await store.close();
}

/** Every file of a journal that a sync tool carries, by path. */
export async function readSynced(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((path) => path.endsWith('.json') && !path.startsWith('.'));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
    ),
  );
}

/** Brings what is different in `from` to `to`, and takes away what is gone there, as a sync tool without conflicts does. */
export async function bringFiles(from: string, to: string): Promise<string[]> {
  const [theirs, ours] = [await readSynced(from), await readSynced(to)];
  const changed = [...theirs].filter(([path, bytes]) => ours.get(path)?.equals(bytes) !== true);
  for (const [path, bytes] of changed) await putOutside(join(to, path), bytes);
  const gone = [...ours.keys()].filter((path) => !theirs.has(path));
  for (const path of gone) await rm(join(to, path));
  return [...changed.map(([path]) => path), ...gone];
}
