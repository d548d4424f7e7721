import { z } from 'zod';

/** A UUIDv7 (RFC 9562): unique, and sorted by the time it was made. */
export const idSchema = z.uuidv7();
export type Id = z.infer<typeof idSchema>;

/** A moment: ISO 8601 in UTC with milliseconds, such as `2026-01-17T12:00:00.000Z`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;
