import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Place } from '../app/navigation.ts';

/** The rail's places from top to bottom, as Ctrl+1 to Ctrl+9 count them. */
export function listPlaces(notebooks: readonly Notebook[]): readonly Place[] {
  return [
    { view: 'write' },
    ...notebooks.map(({ id }) => ({ view: 'notebook', notebookId: id }) as const),
    { view: 'favourites' },
    { view: 'timeline' },
    { view: 'tags' },
    { view: 'letters' },
    { view: 'readingYear' },
  ];
}

/** A book is made from the letters' place. */
function lineOf({ view }: Place): Place['view'] {
  return view === 'book' ? 'letters' : view;
}

/** Whether two places have the same line in the rail. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.view === 'notebook' && b.view === 'notebook') return a.notebookId === b.notebookId;
  return lineOf(a) === lineOf(b);
}
