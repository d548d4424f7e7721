import { z } from 'zod';

/**
 * A version vector (Parker et al., "Detection of mutual inconsistency in distributed systems", 1983) as one line of text,
 * `0k3g01xx.1 0k3f9qz2.3`: how many edits of each run of the program a version has seen. The first is the edit that made
 * the version, the others are sorted by run. What has seen the edit that made another version is newer, whatever the clocks
 * say. '' is a history that nobody knows.
 *
 * A run must not make two different edits of one number. So it ends, and another begins, where files come from elsewhere (a
 * sync, a backup): they may hold what this run has changed as it was before that.
 */
export const editsSchema = z.string().regex(/^([0-9a-z]{8}\.[1-9]\d{0,9}( (?=.)|$))*$/);
export type Edits = z.infer<typeof editsSchema>;

/** Stands, where it was joined with others, for a history that nobody knows. */
const UNKNOWN = '00000000.1';

/** More than one record is ever changed in by so many runs; the oldest are forgotten when it is changed again. */
const MOST_RUNS = 16;

type Edit = readonly [run: string, count: number];
type Counts = ReadonlyMap<string, number>;

function parse(edits: Edits | undefined): Edit[] {
  const parts = edits === undefined || edits === '' ? [] : edits.split(' ');
  return parts.map((part) => [part.slice(0, 8), Number(part.slice(9))]);
}

function format(last: string | undefined, counts: Counts): Edits {
  const order = (run: string) => (run === last ? '' : run);
  const sorted = [...counts].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return sorted.map(([run, count]) => `${run}.${count}`).join(' ');
}

/**
 * Everything that both have seen, of the version that `winner` is of. Associative and idempotent; of the others' order only
 * the first edit depends on which is the winner.
 */
export function joinEdits(winner: Edits | undefined, other: Edits | undefined): Edits | undefined {
  if (winner === other) return winner;
  const edits = parse(winner || UNKNOWN);
  const joined = new Map(edits);
  for (const [run, count] of parse(other || UNKNOWN)) {
    joined.set(run, Math.max(count, joined.get(run) ?? 0));
  }
  return format(edits[0]?.[0], joined);
}

/** One more edit by `run`, which is eight characters that sort by the time the run began. */
export function addEdit(edits: Edits | undefined, run: string): Edits {
  const counts = new Map(parse(edits));
  const count = (counts.get(run) ?? 0) + 1;
  counts.delete(run);
  const others = [...counts.keys()].sort().slice(0, -(MOST_RUNS - 1));
  for (const forgotten of others) counts.delete(forgotten);
  return format(run, counts.set(run, count));
}

/**
 * Whether who wrote `newer` had seen `older`, another version. False where nothing is known of `older`, and where both are of
 * one edit: then a person's hand was in one of the files.
 */
export function coversEdits(newer: Edits | undefined, older: Edits | undefined): boolean {
  const [[run, count] = [undefined, 0]] = parse(older);
  const edits = parse(newer);
  if (run === undefined || (edits[0]?.[0] === run && edits[0][1] === count)) return false;
  return (new Map(edits).get(run) ?? 0) >= count;
}
