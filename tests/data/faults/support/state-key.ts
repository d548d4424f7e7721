import type { JournalState } from '../../../../shared/journal/journal-state.ts';

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

/** The ids of everything that a parent wrote, whether it is in its place or in the trash. */
export function listContents({ journal, pages, letters, trash }: JournalState): Set<string> {
  const inTrash = [...trash.values()].flatMap(({ id, content }) => {
    if (content.kind === 'page') return [id, ...content.page.entries.map((entry) => entry.id)];
    if (content.kind !== 'notebook') return [id];
    return content.pages.flatMap((page) => [page.id, ...page.entries.map((entry) => entry.id)]);
  });
  const onPages = [...pages].flatMap(([id, { page }]) => [
    id,
    ...page.entries.map((entry) => entry.id),
    ...(page.readings ?? []).map((reading) => reading.id),
  ]);
  const children = journal.children.map(({ id }) => id);
  return new Set([...inTrash, ...onPages, ...letters.keys(), ...children]);
}

/** What `wanted` has and `state` has not. */
export function listMissing(state: JournalState, wanted: Iterable<string>): string[] {
  const kept = listContents(state);
  return [...wanted].filter((id) => !kept.has(id));
}
