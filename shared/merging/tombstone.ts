import { z } from 'zod';
import { idSchema, instantSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';
import { editsSchema } from './edits.ts';

/**
 * What was taken out of a file, so that another copy of the file does not bring it back. `back`: it was put back; a list of
 * ids has nothing else to say that with.
 */
export const tombstoneSchema = storedObject({
  id: idSchema,
  at: instantSchema,
  edits: editsSchema.optional(),
  back: z.literal(true).optional(),
});
export type Tombstone = Readonly<z.infer<typeof tombstoneSchema>>;
