import { describe, expect, it } from 'vitest';
import { notebooksFor } from '../../renderer/children/visible-notebooks.ts';
import { isSamePlace, listPlaces } from '../../renderer/rail/list-places.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';

function makeNotebook(id: string, childIds: string[] = []): Notebook {
  return {
    format: 'bookletter/notebook',
    version: 2,
    id,
    kind: 'reading',
    title: id,
    childIds,
    pages: [],
    removed: [],
    ranks: [],
  };
}

const notebooks = [
  makeNotebook('all'),
  makeNotebook('hwen', ['1']),
  makeNotebook('both', ['1', '2']),
];

describe('the places of the rail', () => {
  it('are today, the notebooks, then what gathers from all of them', () => {
    expect(listPlaces(notebooks).map(({ view }) => view)).toEqual([
      'write',
      'notebook',
      'notebook',
      'notebook',
      'favourites',
      'timeline',
      'tags',
      'letters',
      'readingYear',
    ]);
  });

  it('are the same whichever page of the notebook is open', () => {
    const there = { view: 'notebook', notebookId: 'all', pageId: 'page' } as const;
    expect(isSamePlace(there, { view: 'notebook', notebookId: 'all' })).toBe(true);
    expect(isSamePlace(there, { view: 'notebook', notebookId: 'both' })).toBe(false);
    expect(isSamePlace(there, { view: 'write' })).toBe(false);
  });
});

describe('the notebooks of a child', () => {
  it('are those for that child and those for all', () => {
    const children = [{ id: '1' }, { id: '2' }];
    const idsFor = (known: typeof children) =>
      notebooksFor(notebooks, '2', known).map(({ id }) => id);
    expect(idsFor(children)).toEqual(['all', 'both']);
    expect(notebooksFor(notebooks, null, children)).toBe(notebooks);
  });

  it('are those too whose own child is no longer in the journal', () => {
    const ofOne = notebooksFor(notebooks, '2', [{ id: '2' }, { id: '3' }]);
    expect(ofOne).toEqual(notebooks);
  });
});
