/** The middle value, or the mean of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

type Work = () => Promise<unknown>;

/**
 * Runs the works in turn, round after round, so that whatever else the machine does falls on all of them. Output: the median
 * time of each in milliseconds; rounds to warm up are not counted.
 */
export async function measureInterleaved<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = names.map((name) => [name, medianOf(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}
