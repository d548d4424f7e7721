import { z } from 'zod';
import { lineSchema, textSchema, writtenTextSchema } from '../text/text-schemas.ts';

/** The author's words. `location` is a page, chapter or Kindle location as the parent writes it: `p. 42`. */
export const quoteFields = {
  text: writtenTextSchema,
  location: lineSchema.optional(),
  translation: textSchema.optional(),
  /** Why the parent tells the child this. */
  why: textSchema.optional(),
  favourite: z.boolean(),
};
