import type { Id } from '../ids.ts';
import type { PageInNotebook } from '../journal/journal-state.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';

type Home = PageInNotebook & {
  /** Whether the notebook says that the page has left it. */
  readonly hasLeft: boolean;
  readonly isNamed: boolean;
};

function compareHomes(a: Home, b: Home): number {
  if (a.hasLeft !== b.hasLeft) return Number(a.hasLeft) - Number(b.hasLeft);
  const time = Date.parse(b.page.updatedAt) - Date.parse(a.page.updatedAt);
  if (time !== 0) return time;
  if (a.isNamed !== b.isNamed) return Number(b.isNamed) - Number(a.isNamed);
  return a.notebookId < b.notebookId ? -1 : 1;
}

/**
 * Input: the files of one page in several notebooks, and the notebooks, of which some may not have come yet. Output: the one
 * that lives on: none in a notebook that it has left, else the one changed last, since a move is a change; of equal ones the
 * one that its notebook names. The same on every computer that has the same files.
 */
export function chooseHome<T extends PageInNotebook>(
  files: readonly T[],
  notebooks: ReadonlyMap<Id, Notebook>,
): T | undefined {
  const homes = files.map((file) => {
    const notebook = notebooks.get(file.notebookId);
    const { id } = file.page;
    const tombstone = notebook?.removed.find((each) => each.id === id);
    const isNamed = notebook?.pages.includes(id) === true;
    return { ...file, file, isNamed, hasLeft: tombstone !== undefined && tombstone.back !== true };
  });
  return homes.toSorted(compareHomes)[0]?.file;
}
