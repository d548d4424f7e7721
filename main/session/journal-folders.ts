import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isId,
  LETTER_COPIES_FOLDER,
  LETTERS_FOLDER,
  NOTEBOOKS_FOLDER,
  pathOfNotebookFolder,
  pathOfPagesFolder,
  TRASH_FOLDER,
} from '../../data/journal-layout.ts';

async function readInode(path: string): Promise<bigint | null> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isDirectory() ? found.ino : null;
  } catch {
    return null;
  }
}

/** The folders of a journal that hold its files, those that are there, each with the number that tells it from a new one. */
export async function listJournalFolders(root: string): Promise<ReadonlyMap<string, bigint>> {
  const names = await readdir(join(root, NOTEBOOKS_FOLDER)).catch(() => []);
  const notebooks = names.filter(isId);
  const folders = [
    '',
    NOTEBOOKS_FOLDER,
    LETTERS_FOLDER,
    LETTER_COPIES_FOLDER,
    TRASH_FOLDER,
    ...notebooks.flatMap((id) => [pathOfNotebookFolder(id), pathOfPagesFolder(id)]),
  ];
  const inodes = await Promise.all(folders.map((folder) => readInode(join(root, folder))));
  const found = folders.map((folder, index) => [folder, inodes[index] ?? null] as const);
  return new Map(found.flatMap(([folder, inode]) => (inode === null ? [] : [[folder, inode]])));
}
