import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema, titleSchema } from '../text/text-schemas.ts';

/** A BCP 47 tag (RFC 5646) such as `en`, `ko` or `zh-Hant`. */
export const languageTagSchema = z
  .string()
  .overwrite((tag) => tag.trim())
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** An attachment by the SHA-256 of its bytes and its ending: `attachments/<sha256>.<ext>`. */
export const attachmentNameSchema = z.string().regex(/^[0-9a-f]{64}\.(png|jpg|webp)$/);

export const bookFields = {
  title: titleSchema,
  originalTitle: lineSchema.optional(),
  authors: z.array(titleSchema).max(50),
  edition: lineSchema.optional(),
  language: languageTagSchema.optional(),
  isbn: lineSchema.optional(),
  pageCount: z.int().min(1).max(100_000).optional(),
  cover: attachmentNameSchema.optional(),
  /** Books of the same work share this id: a translation, another edition. */
  work: idSchema.optional(),
};

/** What a page of a `reading` notebook is about: one edition of a work. */
export const bookSchema = storedObject(bookFields);
export type Book = Readonly<z.infer<typeof bookSchema>>;

export const bookInputSchema = z.strictObject({
  ...bookFields,
  authors: bookFields.authors.default([]),
  language: z.union([z.literal(''), languageTagSchema]).optional(),
  pageCount: bookFields.pageCount.unwrap().nullable().optional(),
  cover: attachmentNameSchema.nullable().optional(),
});

/** Changed fields of a book; its title is its page's. A field without a default: zod would fill it in and empty the old. */
export const bookChangesSchema = bookInputSchema
  .omit({ title: true })
  .extend({ authors: bookFields.authors })
  .partial();
