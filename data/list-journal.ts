import { join } from 'node:path';
import type { Id } from '../shared/ids.ts';
import { UnreadableFileError } from './durable-json-file.ts';
import { isTemporaryName } from './durable-write.ts';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileSystem } from './file-system.ts';
import {
  idOfFile,
  isId,
  type JournalPlace,
  LETTERS_FOLDER,
  NOTEBOOK_FILE,
  NOTEBOOKS_FOLDER,
  PAGES_FOLDER,
  pathOfNotebookFolder,
  pathOfPagesFolder,
  TRASH_FOLDER,
  UNFINISHED_FILE,
} from './journal-layout.ts';

export type JournalListing = {
  /** Every file but journal.json that has the name of a journal's file, sorted by folder and id. */
  readonly places: readonly JournalPlace[];
  /** What stopped saves left, by path inside the folder: files of ours that belong to no journal. */
  readonly leftovers: readonly string[];
};

/**
 * Lists the files of a journal folder, and nothing else that lies there. Throws `UnreadableFileError` (`read-failed`)
 * where a folder cannot be listed.
 */
export async function listJournal(fileSystem: FileSystem, root: string): Promise<JournalListing> {
  const leftovers: string[] = [];

  async function listNames(folder: string): Promise<readonly string[]> {
    try {
      const names = (await fileSystem.readdir(join(root, folder))).toSorted();
      const left = names.filter((name) => isTemporaryName(name) || name === UNFINISHED_FILE);
      leftovers.push(...left.map((name) => (folder === '' ? name : `${folder}/${name}`)));
      return names;
    } catch (error) {
      if (isAbsent(error)) return [];
      const path = folder === '' ? root : folder;
      throw new UnreadableFileError({ code: 'read-failed', path, reason: errorCode(error) }, error);
    }
  }

  async function listIds(folder: string): Promise<Id[]> {
    return (await listNames(folder)).flatMap((name) => idOfFile(name) ?? []);
  }

  async function listNotebook(id: Id): Promise<JournalPlace[]> {
    const names = await listNames(pathOfNotebookFolder(id));
    const pages = names.includes(PAGES_FOLDER) ? await listIds(pathOfPagesFolder(id)) : [];
    return [
      ...(names.includes(NOTEBOOK_FILE) ? [{ kind: 'notebook', id } as const] : []),
      ...pages.map((pageId) => ({ kind: 'page', id: pageId, notebookId: id }) as const),
    ];
  }

  await listNames('');
  const places: JournalPlace[] = [];
  for (const name of await listNames(NOTEBOOKS_FOLDER)) {
    if (isId(name)) places.push(...(await listNotebook(name)));
  }
  for (const id of await listIds(LETTERS_FOLDER)) places.push({ kind: 'letter', id });
  for (const id of await listIds(TRASH_FOLDER)) places.push({ kind: 'trash', id });
  return { places, leftovers };
}
