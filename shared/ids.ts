import { z } from 'zod';

/** A UUIDv7 (RFC 9562): unique, and sorted by the time it was made. */
export const idSchema = z.uuidv7();
export type Id = z.infer<typeof idSchema>;

/** A moment: ISO 8601 in UTC with milliseconds, such as `2026-01-17T12:00:00.000Z`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;

/** The last group of an id: 48 of its random bits. */
const TAIL = 12;

/**
 * Input: a fresh id and how many are needed. Output: as many, the first of them `first`, each one more than the one before
 * (RFC 9562, section 6.2, method 2), so that they sort in the order in which they are given out.
 */
export function idsFrom(first: Id, count: number): readonly Id[] {
  const head = first.slice(0, -TAIL);
  const start = Number.parseInt(first.slice(-TAIL), 16);
  const limit = 16 ** TAIL;
  return Array.from({ length: count }, (_, index) => {
    const tail = ((start + index) % limit).toString(16).padStart(TAIL, '0');
    return `${head}${tail}`;
  });
}
