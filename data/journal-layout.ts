import { type Id, idSchema } from '../shared/ids.ts';
import type { FileChange, FilePlace } from '../shared/journal/journal-state.ts';

/** The kinds of JSON file that a journal is made of. */
export type FileKind = FileChange['kind'];

/** Which file of a journal. */
export type JournalPlace = FilePlace;

export const JOURNAL_FILE = 'journal.json';
/** Stands in a folder while a journal is being made there; hidden. */
export const UNFINISHED_FILE = '.bookletter-unfinished.json';
export const NOTEBOOK_FILE = 'notebook.json';
export const NOTEBOOKS_FOLDER = 'notebooks';
export const PAGES_FOLDER = 'pages';
export const LETTERS_FOLDER = 'letters';
/** Letters as they once were. */
export const LETTER_COPIES_FOLDER = 'letter-copies';
export const TRASH_FOLDER = 'trash';
/** Files that could not be read, kept as they were when a good copy took their place. */
export const DAMAGED_FOLDER = 'damaged';

/** Whether a name is an id, and so can stand in a path without leading out of its folder. */
export function isId(name: string): name is Id {
  return idSchema.safeParse(name).success;
}

function checkId(id: Id): Id {
  if (!isId(id)) throw new RangeError(`Not an id: ${id}`);
  return id;
}

/** The id that a file called `<id>.json` has, or null for any other name. */
export function idOfFile(name: string): Id | null {
  const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
  return isId(id) ? id : null;
}

export function pathOfNotebookFolder(id: Id): string {
  return `${NOTEBOOKS_FOLDER}/${checkId(id)}`;
}

export function pathOfPagesFolder(notebookId: Id): string {
  return `${pathOfNotebookFolder(notebookId)}/${PAGES_FOLDER}`;
}

const PLACES: readonly [RegExp, (ids: readonly Id[]) => JournalPlace][] = [
  [/^journal\.json$/, () => ({ kind: 'journal' })],
  [/^notebooks\/([^/]+)\/notebook\.json$/, ([id = '']) => ({ kind: 'notebook', id })],
  [
    /^notebooks\/([^/]+)\/pages\/([^/]+)\.json$/,
    ([notebookId = '', id = '']) => ({ kind: 'page', id, notebookId }),
  ],
  [/^letters\/([^/]+)\.json$/, ([id = '']) => ({ kind: 'letter', id })],
  [/^letter-copies\/([^/]+)\.json$/, ([id = '']) => ({ kind: 'letterCopy', id })],
  [/^trash\/([^/]+)\.json$/, ([id = '']) => ({ kind: 'trash', id })],
];

/** Input: a path inside the journal folder, with forward slashes. Output: which file that is, or null for no file of ours. */
export function placeOfPath(path: string): JournalPlace | null {
  for (const [pattern, toPlace] of PLACES) {
    const ids = pattern.exec(path)?.slice(1);
    if (ids?.every(isId)) return toPlace(ids);
  }
  return null;
}

/**
 * Output: the file's path inside the journal folder, with forward slashes (DESIGN.md section 3). Throws RangeError on an id
 * that is none, so that no path can lead out of the folder.
 */
export function pathOfPlace(place: JournalPlace): string {
  switch (place.kind) {
    case 'journal':
      return JOURNAL_FILE;
    case 'notebook':
      return `${pathOfNotebookFolder(place.id)}/${NOTEBOOK_FILE}`;
    case 'page':
      return `${pathOfPagesFolder(place.notebookId)}/${checkId(place.id)}.json`;
    case 'letter':
      return `${LETTERS_FOLDER}/${checkId(place.id)}.json`;
    case 'letterCopy':
      return `${LETTER_COPIES_FOLDER}/${checkId(place.id)}.json`;
    case 'trash':
      return `${TRASH_FOLDER}/${checkId(place.id)}.json`;
  }
}
