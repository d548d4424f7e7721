/** The middle value, or the mean of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

type Work = () => unknown;
type Rounds = {
  readonly rounds: number;
  /** Rounds before those, which are not counted. */
  readonly warmUp: number;
  /** Done before every work, outside its time. */
  readonly before?: () => unknown;
};

/**
 * Runs the works in turn, round after round, so that whatever else the machine does falls on all of them. Output: the median
 * time of each in milliseconds.
 */
export async function measureInterleaved<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds, warmUp, before }: Rounds,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      await before?.();
      const start = performance.now();
      await works[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = names.map((name) => [name, medianOf(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

/** So that nobody pays for the memory that another left. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('Node was started without --expose-gc');
  globalThis.gc();
}
