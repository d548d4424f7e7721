import { z } from 'zod';

/**
 * A version vector (Parker et al., "Detection of mutual inconsistency in distributed systems", 1983) as one line of text:
 * how many edits each run of the program has made, `0k3f9qz2.3 0k3g01xx.1`, sorted by run. What has seen more edits than
 * another is newer, whatever the clocks say. '' is a history that nobody knows.
 */
export const editsSchema = z.string().regex(/^([0-9a-z]{8}\.[1-9]\d{0,9}( (?=.)|$))*$/);
export type Edits = z.infer<typeof editsSchema>;

/** More than one record is ever changed in by so many runs; the oldest are forgotten when it is changed again. */
const MOST_RUNS = 16;

type Counts = ReadonlyMap<string, number>;

function parse(edits: Edits | undefined): Counts {
  const parts = edits === undefined || edits === '' ? [] : edits.split(' ');
  return new Map(parts.map((part) => [part.slice(0, 8), Number(part.slice(9))]));
}

function format(counts: Counts): Edits {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([run, count]) => `${run}.${count}`).join(' ');
}

/** Everything that both have seen. Commutative, associative and idempotent. */
export function joinEdits(a: Edits | undefined, b: Edits | undefined): Edits | undefined {
  if (a === b || b === undefined) return a;
  if (a === undefined) return b;
  const joined = new Map(parse(a));
  for (const [run, count] of parse(b)) joined.set(run, Math.max(count, joined.get(run) ?? 0));
  return format(joined);
}

/** One more edit by `run`, which is eight characters that sort by the time the run began. */
export function addEdit(edits: Edits | undefined, run: string): Edits {
  const counts = new Map(parse(edits));
  counts.set(run, (counts.get(run) ?? 0) + 1);
  const runs = [...counts.keys()].sort().slice(0, -MOST_RUNS);
  for (const forgotten of runs) counts.delete(forgotten);
  return format(counts);
}

/** Whether who wrote `newer` had seen `older`. False where nothing is known of `older`. */
export function coversEdits(newer: Edits | undefined, older: Edits | undefined): boolean {
  const seen = parse(newer);
  const needed = parse(older);
  return needed.size > 0 && [...needed].every(([run, count]) => (seen.get(run) ?? 0) >= count);
}
