/**
 * Places among the entries that a page shows are counted by the gaps: 0 is before the first, as many as there are is behind
 * the last.
 */

/** The gap in which an entry comes to lie that is the `place`th of those shown; `own` is its place now. */
export function gapOfPlace(place: number, own: number): number {
  return place <= own ? place : place + 1;
}

/**
 * Where an entry goes that is dropped into a gap. Input: the ids of the page's entries in order, those that the filter shows,
 * the entry and the gap. Output: its index once it has been taken out of its old place; undefined where it stays.
 */
export function dropIndex(
  ids: readonly string[],
  visible: readonly string[],
  id: string,
  gap: number,
): number | undefined {
  const own = visible.indexOf(id);
  if (own === -1 || gap === own || gap === own + 1) return undefined;
  const others = ids.filter((each) => each !== id);
  const next = visible[gap];
  if (next !== undefined) return others.indexOf(next);
  const last = visible[gap - 1];
  return last === undefined ? undefined : others.indexOf(last) + 1;
}
