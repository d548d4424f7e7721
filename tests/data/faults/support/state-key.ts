import type { JournalState } from '../../../../shared/journal/journal-state.ts';
import type { Page } from '../../../../shared/pages/page-schema.ts';
import type { TrashItem } from '../../../../shared/trash/trash-schema.ts';

function sortKeys(value: unknown): unknown {
  if (value instanceof Map) return sortKeys(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sortKeys(each)]));
}

/** The same text for states that are the same, whatever the order of their fields. */
export function keyOf(state: JournalState): string {
  return JSON.stringify(sortKeys(state));
}

function listOnPage({ id, entries, readings = [] }: Page): string[] {
  return [id, ...entries.map((entry) => entry.id), ...readings.map((reading) => reading.id)];
}

function listInTrash({ id, content }: TrashItem): string[] {
  if (content.kind === 'page') return listOnPage(content.page);
  return content.kind === 'notebook' ? content.pages.flatMap(listOnPage) : [id];
}

/** The ids of everything that a parent wrote, whether it is in its place or in the trash. */
export function listContents({ journal, pages, letters, trash }: JournalState): Set<string> {
  return new Set([
    ...journal.children.map(({ id }) => id),
    ...[...pages.values()].flatMap(({ page }) => listOnPage(page)),
    ...[...trash.values()].flatMap(listInTrash),
    ...letters.keys(),
  ]);
}

/** What `wanted` has and `state` has not. */
export function listMissing(state: JournalState, wanted: Iterable<string>): string[] {
  const kept = listContents(state);
  return [...wanted].filter((id) => !kept.has(id));
}

/** What is in both states and not in `state`: lost on the way from the one to the other. */
export function listLost(state: JournalState, before: JournalState, after: JournalState): string[] {
  const last = listContents(after);
  return listMissing(
    state,
    [...listContents(before)].filter((id) => last.has(id)),
  );
}
