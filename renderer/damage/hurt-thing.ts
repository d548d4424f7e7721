import type { Place } from '../app/navigation.ts';

/** What a file of the journal is for, as its path tells. */
export type HurtKind = 'journal' | 'notebook' | 'page' | 'letter' | 'trash';

/** Input: a path inside the journal folder, with forward slashes. */
export function kindOfFile(file: string): HurtKind {
  if (file.startsWith('letters/')) return 'letter';
  if (file.startsWith('trash/')) return 'trash';
  if (file.endsWith('/notebook.json')) return 'notebook';
  return file.startsWith('notebooks/') ? 'page' : 'journal';
}

/** Where what a file holds is to be seen; null for what has no place of its own. */
export function placeOfFile(file: string): Place | null {
  const [, notebookId] = /^notebooks\/([^/]+)\//.exec(file) ?? [];
  const [id = ''] = nameOfFile(file).split('.');
  switch (kindOfFile(file)) {
    case 'page':
      return notebookId === undefined ? null : { view: 'notebook', notebookId, pageId: id };
    case 'notebook':
      return notebookId === undefined ? null : { view: 'notebook', notebookId };
    case 'letter':
      return { view: 'letters', letterId: id };
    default:
      return null;
  }
}

/** The last part of a path. */
export function nameOfFile(file: string): string {
  return file.split('/').at(-1) ?? file;
}
