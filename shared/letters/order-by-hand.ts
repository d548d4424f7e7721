import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { Page } from '../pages/page-schema.ts';
import type { SelectedPage } from './select-entries.ts';

/** An entry, and the page it stands on. */
export type PlacedEntry = { readonly page: Page; readonly entry: Entry };

/** Entries of one page that follow each other. `isAgain`: others of the page stand before them, apart. */
export type HandRun = SelectedPage & { readonly isAgain: boolean };

/**
 * Input: the pages of a letter, and the ids of entries as the parent's hand put them. Output: every entry once: those that were
 * put, in their order, then what is new since, in the notebook's order. Ids of entries that the letter does not hold count for
 * nothing.
 */
export function orderByHand(pages: readonly SelectedPage[], order: readonly Id[]): PlacedEntry[] {
  const all = pages.flatMap(({ page, entries }) => entries.map((entry) => ({ page, entry })));
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const place = ({ entry }: PlacedEntry) => placeOf.get(entry.id) ?? order.length;
  return all.toSorted((a, b) => place(a) - place(b));
}

/** As `orderByHand`, the entries of one page that stand together as one. */
export function runByHand(pages: readonly SelectedPage[], order: readonly Id[]): HandRun[] {
  const runs: { page: Page; entries: Entry[]; isAgain: boolean }[] = [];
  const seen = new Set<Id>();
  for (const { page, entry } of orderByHand(pages, order)) {
    const last = runs.at(-1);
    if (last?.page.id === page.id) last.entries.push(entry);
    else runs.push({ page, entries: [entry], isAgain: seen.has(page.id) });
    seen.add(page.id);
  }
  return runs;
}
