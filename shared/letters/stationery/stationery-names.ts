import { z } from 'zod';

/** What a letter is written on, in the order in which a parent is shown them. */
export const stationerySchema = z.enum([
  'plain',
  'airmail',
  'manuscript',
  'squares',
  'handwriting',
  'book',
  'botanical',
  'night',
  'large',
]);
export type StationeryName = z.infer<typeof stationerySchema>;
