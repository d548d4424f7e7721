import { z } from 'zod';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { attachmentNameSchema } from '../pictures/attachment-name.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema, MAX_LINE, titleSchema } from '../text/text-schemas.ts';
import { findIsbnProblem, tidyIsbn } from './isbn.ts';

/** A BCP 47 tag (RFC 5646) such as `en`, `ko` or `zh-Hant`. */
export const languageTagSchema = z
  .string()
  .overwrite((tag) => tag.trim())
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

const namesSchema = z.array(titleSchema).max(50);
/** The most pages that a book can have. */
export const MAX_PAGES = 100_000;
/** A number of pages, or one of them. */
export const pageNumberSchema = z.int().min(1).max(MAX_PAGES);

export const bookFields = {
  title: titleSchema,
  originalTitle: lineSchema.optional(),
  authors: namesSchema,
  translators: namesSchema.optional(),
  publisher: lineSchema.optional(),
  /** When this edition came out, as far as it is known. */
  publishedOn: edtfDateSchema.optional(),
  edition: lineSchema.optional(),
  language: languageTagSchema.optional(),
  /** Hyphenated, as ISBN-13 or ISBN-10. Older files may hold anything. */
  isbn: lineSchema.optional(),
  pageCount: pageNumberSchema.optional(),
  cover: attachmentNameSchema.optional(),
  /** Books of the same work share this id: a translation, another edition. */
  work: idSchema.optional(),
};

/** What a page of a `reading` notebook is about: one edition of a work. */
export const bookSchema = storedObject(bookFields);
export type Book = Readonly<z.infer<typeof bookSchema>>;

/** As `isbn`, but a right one. */
const isbnInputSchema = z
  .string()
  .max(MAX_LINE)
  .overwrite(tidyIsbn)
  .superRefine((text, context) => {
    const problem = findIsbnProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', params: { problem } });
  });

export const bookInputSchema = z.strictObject({
  ...bookFields,
  authors: bookFields.authors.default([]),
  translators: namesSchema
    .nullable()
    .transform((names) => (names?.length === 0 ? null : names))
    .optional(),
  publishedOn: z.union([z.literal(''), edtfDateSchema]).optional(),
  language: z.union([z.literal(''), languageTagSchema]).optional(),
  isbn: isbnInputSchema.optional(),
  pageCount: pageNumberSchema.nullable().optional(),
  cover: attachmentNameSchema.nullable().optional(),
});

/** Changed fields of a book; its title is its page's. A field without a default: zod would fill it in and empty the old. */
export const bookChangesSchema = bookInputSchema
  .omit({ title: true })
  .extend({ authors: bookFields.authors })
  .partial();
