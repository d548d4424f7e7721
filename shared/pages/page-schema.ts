import { z } from 'zod';
import { bookSchema } from '../books/book-schema.ts';
import { entrySchema } from '../entries/entry-schema.ts';
import { idSchema, instantSchema } from '../ids.ts';
import { readingSchema } from '../readings/reading-schema.ts';
import { tagsSchema } from '../tags/tags.ts';
import { storedObject } from '../text/stored-object.ts';
import { titleSchema } from '../text/text-schemas.ts';

export const PAGE_FORMAT = 'bookletter/page';

/** `notebooks/<notebook-id>/pages/<id>.json`: one book or one topic, the unit that is saved. */
export const pageSchema = storedObject({
  format: z.literal(PAGE_FORMAT),
  version: z.literal(1),
  id: idSchema,
  title: titleSchema,
  tags: tagsSchema,
  book: bookSchema.optional(),
  readings: z.array(readingSchema).optional(),
  /** In the order the parent gave them. */
  entries: z.array(entrySchema),
  /** Tombstones: entries taken off this page, so that a synced copy does not bring them back. */
  removed: z.array(storedObject({ id: idSchema, at: instantSchema })),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Page = Readonly<z.infer<typeof pageSchema>>;
