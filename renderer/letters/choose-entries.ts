import type { Entry } from '../../shared/entries/entry-schema.ts';
import type { Selection } from '../../shared/letters/letter-schema.ts';
import { type SelectedPage, selectEntries } from '../../shared/letters/select-entries.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';

/** When each entry was sent before. */
export type SentEntries = ReadonlyMap<string, string>;

/**
 * The entries that fit a selection's conditions, also those that were taken out by hand, by page. `leftOut`: those that were
 * sent before, where the letter leaves them out.
 */
export function fittingEntries(
  notebook: Notebook,
  pages: readonly Page[],
  selection: Selection,
  leftOut?: SentEntries,
): SelectedPage[] {
  return selectEntries(notebook, pages, { ...selection, excluded: [] }, leftOut);
}

/** The pages of a letter with the entries that were not taken out. */
export function chosenPages(
  groups: readonly SelectedPage[],
  excluded: readonly string[],
): SelectedPage[] {
  const taken = new Set(excluded);
  return groups
    .map(({ page, entries }) => ({ page, entries: entries.filter(({ id }) => !taken.has(id)) }))
    .filter(({ entries }) => entries.length > 0);
}

/** How many of the entries stand in the letter: those that were not taken out. */
export function countChosen(entries: readonly Entry[], excluded: ReadonlySet<string>): number {
  return entries.filter(({ id }) => !excluded.has(id)).length;
}

/** The list of what is taken out by hand, after the entries are put in or taken out. */
export function exclude(
  excluded: readonly string[],
  entries: readonly Entry[],
  isChosen: boolean,
): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  const others = excluded.filter((id) => !ids.has(id));
  return isChosen ? others : [...others, ...ids];
}
