import { pagesInOrder } from '../entries/find-entries.ts';
import type { Id } from '../ids.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { dateOfEntry } from '../letters/select-entries.ts';

/** The years, newest first, in which there is anything that a book can be made of. */
export type BookYears = {
  readonly letters: readonly string[];
  /** Of each notebook that has entries, in the journal's order. */
  readonly notebooks: readonly {
    readonly id: Id;
    readonly title: string;
    readonly years: readonly string[];
  }[];
};

function toYears(dates: Iterable<string>): string[] {
  const years = new Set<string>();
  for (const date of dates) years.add(date.slice(0, 'YYYY'.length));
  return [...years].toSorted().toReversed();
}

/** Input: a journal. Output: the years of its letters, and of the entries of each notebook. */
export function listBookYears(state: JournalState): BookYears {
  const notebooks = new Map<Id, { readonly title: string; readonly dates: string[] }>();
  for (const { notebook, page } of pagesInOrder(state)) {
    const known = notebooks.get(notebook.id) ?? { title: notebook.title, dates: [] };
    for (const entry of page.entries) known.dates.push(dateOfEntry(entry));
    notebooks.set(notebook.id, known);
  }
  return {
    letters: toYears([...state.letters.values()].map(({ date }) => date)),
    notebooks: [...notebooks]
      .map(([id, { title, dates }]) => ({ id, title, years: toYears(dates) }))
      .filter(({ years }) => years.length > 0),
  };
}
