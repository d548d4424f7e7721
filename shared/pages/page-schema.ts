import { z } from 'zod';
import { bookSchema } from '../books/book-schema.ts';
import { entrySchema } from '../entries/entry-schema.ts';
import { idSchema, instantSchema } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { rankSchema } from '../merging/rank.ts';
import { headSchema } from '../merging/stamp.ts';
import { tombstoneSchema } from '../merging/tombstone.ts';
import { readingSchema } from '../readings/reading-schema.ts';
import { tagsSchema } from '../tags/tags.ts';
import { storedObject } from '../text/stored-object.ts';
import { titleSchema } from '../text/text-schemas.ts';

export const PAGE_FORMAT = 'bookletter/page';

/** `notebooks/<notebook-id>/pages/<id>.json`: one book or one topic, the unit that is saved. */
export const pageSchema = storedObject({
  format: z.literal(PAGE_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: idSchema,
  title: titleSchema,
  tags: tagsSchema,
  book: bookSchema.optional(),
  readings: z.array(readingSchema).optional(),
  /** In the order the parent gave them. */
  entries: z.array(entrySchema),
  /** Entries and readings that were taken off this page; sorted by id. */
  removed: z.array(tombstoneSchema),
  /** Sorted by id. */
  ranks: z.array(rankSchema),
  /** When the title, the tags and the book were last changed. */
  head: headSchema.optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Page = Readonly<z.infer<typeof pageSchema>>;
