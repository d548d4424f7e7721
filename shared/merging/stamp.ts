import { type Instant, instantSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';
import { addEdit, type Edits, editsSchema, joinEdits } from './edits.ts';
import { laterOf } from './times.ts';

/** When something was changed last, and what that change had seen. */
export type Stamp = { readonly at: Instant; readonly edits?: Edits };

/** What a record in a list carries of its own; left out where a person wrote it by hand. */
export const stampFields = {
  updatedAt: instantSchema.optional(),
  edits: editsSchema.optional(),
};
export type Stamped = { readonly updatedAt?: Instant; readonly edits?: Edits };

export const headSchema = storedObject({ at: instantSchema, edits: editsSchema.optional() });

/** Who is changing things, and when: the stamps of a command come from it. */
export type StampContext = { readonly now: Instant; readonly run: string };

const LONG_AGO = '1970-01-01T00:00:00.000Z';

export function stampOf({ updatedAt, edits }: Stamped): Stamp {
  return { at: updatedAt ?? LONG_AGO, edits };
}

/** Milliseconds since 1970. */
export function timeOf({ at }: Stamp): number {
  return Date.parse(at);
}

/**
 * The stamp of a change to something that was stamped with `before`: always later than it, even where this clock is slow
 * (a hybrid logical clock, Kulkarni et al. 2014), so that a change wins over everything it has seen.
 */
export function nextStamp(before: Stamp | undefined, { now, run }: StampContext): Stamp {
  if (before === undefined) return { at: now, edits: addEdit(undefined, run) };
  const at = new Date(Math.max(Date.parse(now), timeOf(before) + 1)).toISOString();
  return { at, edits: addEdit(before.edits, run) };
}

/** The later of the two, having seen what both have seen; one without edits is a time and no more. */
export function joinStamps(a: Stamp, b: Stamp): Stamp {
  const [later, other] = laterOf(a.at, b.at) === a.at ? [a, b] : [b, a];
  const isKnown = later.edits !== undefined && other.edits !== undefined;
  const edits = isKnown ? joinEdits(later.edits, other.edits) : (later.edits ?? other.edits);
  return withEdits<Stamp>({ at: later.at }, edits);
}

/** A copy with these edits, or without the field where nothing is known. */
export function withEdits<T extends { readonly edits?: Edits }>(record: T, edits?: Edits): T {
  const { edits: _, ...rest } = record;
  return (edits === undefined ? rest : { ...rest, edits }) as T;
}
