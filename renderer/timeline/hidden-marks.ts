import type { Mark } from './lane-marks.ts';

/** How many things lie beyond an edge of the window, and the mark that is nearest to it there. */
export type Hidden = { readonly count: number; readonly nearest: Mark };

type Side = {
  /** Edges of the marks in order, and how many things stand up to each. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly marks: readonly Mark[];
};

/** A lane's marks, sorted once for both edges. */
export type HiddenIndex = { readonly byRight: Side; readonly byLeft: Side };

function sortBy(marks: readonly Mark[], edgeOf: (mark: Mark) => number): Side {
  const sorted = marks.toSorted((a, b) => edgeOf(a) - edgeOf(b));
  let sum = 0;
  const counts = sorted.map(({ itemIds }) => {
    sum += itemIds.length;
    return sum;
  });
  return { edges: sorted.map(edgeOf), counts, marks: sorted };
}

export function indexHidden(marks: readonly Mark[]): HiddenIndex {
  return {
    byRight: sortBy(marks, ({ right }) => right),
    byLeft: sortBy(marks, ({ left }) => -left),
  };
}

/** How many edges lie at or before `x`. */
function countUpTo(edges: readonly number[], x: number): number {
  let from = 0;
  let to = edges.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((edges[middle] ?? 0) <= x) from = middle + 1;
    else to = middle;
  }
  return from;
}

function findUpTo({ edges, counts, marks }: Side, x: number): Hidden | undefined {
  const at = countUpTo(edges, x) - 1;
  const nearest = marks[at];
  return nearest && { count: counts[at] ?? 0, nearest };
}

/** What ends before `fromX`, the left edge; undefined where nothing does. */
export function findBefore({ byRight }: HiddenIndex, fromX: number): Hidden | undefined {
  return findUpTo(byRight, fromX);
}

/** What begins behind `toX`, the right edge. */
export function findBehind({ byLeft }: HiddenIndex, toX: number): Hidden | undefined {
  return findUpTo(byLeft, -toX);
}
