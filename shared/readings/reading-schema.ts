import { z } from 'zod';
import { pageNumberSchema } from '../books/book-schema.ts';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { stampFields } from '../merging/stamp.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema } from '../text/text-schemas.ts';

export const readingStatusSchema = z.enum(['want', 'reading', 'finished', 'stopped']);
export type ReadingStatus = z.infer<typeof readingStatusSchema>;

export const readingFields = {
  status: readingStatusSchema,
  startedOn: edtfDateSchema.optional(),
  finishedOn: edtfDateSchema.optional(),
  /** Stars from 0.5 to 5 by halves. */
  rating: z.number().min(0.5).max(5).multipleOf(0.5).optional(),
  note: lineSchema.optional(),
  /** Why the book was put aside. */
  stoppedBecause: lineSchema.optional(),
  /** The page that was read last. */
  currentPage: pageNumberSchema.optional(),
};

/** One read-through of a book. Dates that are not known are left out. */
export const readingSchema = storedObject({ id: idSchema, ...readingFields, ...stampFields });
export type Reading = Readonly<z.infer<typeof readingSchema>>;

const emptyOrDate = z.union([z.literal(''), edtfDateSchema]).optional();

export const readingInputSchema = z.strictObject({
  ...readingFields,
  startedOn: emptyOrDate,
  finishedOn: emptyOrDate,
});

/** Changed fields of a reading; a number of null is taken away. */
export const readingChangesSchema = readingInputSchema.partial().extend({
  rating: readingFields.rating.unwrap().nullable().optional(),
  currentPage: pageNumberSchema.nullable().optional(),
});
