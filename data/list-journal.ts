import { join } from 'node:path';
import type { Id } from '../shared/ids.ts';
import { nameOfConflict } from './conflict-copies.ts';
import { UnreadableFileError } from './durable-json-file.ts';
import { isTemporaryName } from './durable-write.ts';
import { errorCode, isAbsent } from './error-code.ts';
import type { FileSystem } from './file-system.ts';
import {
  idOfFile,
  isId,
  type JournalPlace,
  LETTER_COPIES_FOLDER,
  LETTERS_FOLDER,
  NOTEBOOK_FILE,
  NOTEBOOKS_FOLDER,
  PAGES_FOLDER,
  pathOfNotebookFolder,
  pathOfPagesFolder,
  placeOfPath,
  TRASH_FOLDER,
  UNFINISHED_FILE,
} from './journal-layout.ts';

/** A conflict copy of a sync tool (see `nameOfConflict`): a second version of a file of the journal. */
export type ConflictCopy = { readonly place: JournalPlace; readonly path: string };

export type JournalListing = {
  /** Every file but journal.json that has the name of a journal's file, sorted by folder and id. */
  readonly places: readonly JournalPlace[];
  /** What stopped saves left, by path inside the folder: files of ours that belong to no journal. */
  readonly leftovers: readonly string[];
  readonly copies: readonly ConflictCopy[];
  /** What is none of these, but lies in a folder of the journal's own: of a sync tool, or of a person. */
  readonly strangers: readonly string[];
};

function replaceName(path: string, name: string): string {
  return [...path.split('/').slice(0, -1), name].join('/');
}

/** Input: a path inside the journal folder. Output: the conflict copy that it is, or null for none of a file of ours. */
export function copyOfPath(path: string): ConflictCopy | null {
  const original = nameOfConflict(path.split('/').at(-1) ?? '');
  const place = original === null ? null : placeOfPath(replaceName(path, original));
  return place === null ? null : { place, path };
}

const FOLDERS = [NOTEBOOKS_FOLDER, LETTERS_FOLDER, LETTER_COPIES_FOLDER, TRASH_FOLDER];

/** Hidden files, folders on the way to ours and what lies beside journal.json are nobody's business. */
function isStranger(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  if (rest.length === 0) return false;
  return FOLDERS.includes(top) && name !== PAGES_FOLDER && !name.startsWith('.') && !isId(name);
}

/**
 * Lists the files of a journal folder, and nothing else that lies there. Throws `UnreadableFileError` (`read-failed`)
 * where a folder cannot be listed.
 */
export async function listJournal(fileSystem: FileSystem, root: string): Promise<JournalListing> {
  const leftovers: string[] = [];
  const copies: ConflictCopy[] = [];
  const strangers: string[] = [];

  function sortOut(path: string, name: string): void {
    if (isTemporaryName(name) || name === UNFINISHED_FILE) {
      leftovers.push(path);
      return;
    }
    const copy = copyOfPath(path);
    if (copy !== null) copies.push(copy);
    else if (placeOfPath(path) === null && isStranger(path)) strangers.push(path);
  }

  async function listNames(folder: string): Promise<readonly string[]> {
    try {
      const names = (await fileSystem.readdir(join(root, folder))).toSorted();
      for (const name of names) sortOut(folder === '' ? name : `${folder}/${name}`, name);
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
  for (const id of await listIds(LETTER_COPIES_FOLDER)) places.push({ kind: 'letterCopy', id });
  for (const id of await listIds(TRASH_FOLDER)) places.push({ kind: 'trash', id });
  return { places, leftovers, copies, strangers };
}
