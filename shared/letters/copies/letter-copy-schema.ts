import { z } from 'zod';
import { ENTRY_KINDS } from '../../entries/entry-schema.ts';
import { idSchema, instantSchema } from '../../ids.ts';
import { FORMAT_VERSION } from '../../journal/format-version.ts';
import { attachmentNameSchema, keptModelNameSchema } from '../../pictures/attachment-name.ts';
import { storedObject } from '../../text/stored-object.ts';
import { lineSchema, textSchema, titleSchema } from '../../text/text-schemas.ts';
import { letterSchema } from '../letter-schema.ts';

export const LETTER_COPY_FORMAT = 'bookletter/letter-copy';

const heldSchema = storedObject({
  kind: z.enum(ENTRY_KINDS),
  count: z.int().min(1),
});

/** What went out of the house, and how. */
export const sentSchema = storedObject({
  /** `print`, or the ending of the file that was written; later ones may know more. */
  how: z.string().regex(/^[a-z0-9]{1,20}$/),
  /** On one line, and longer than what a parent types: all names to whom it went and its notebook's are in it. */
  title: textSchema,
  /** The whole letter as it was read, as JSON among the attachments: one for all that say the same. */
  model: keptModelNameSchema,
  /** The pictures in it, which must stay while the letter is remembered. */
  pictures: z.array(attachmentNameSchema).optional(),
  /** The entries that it held. */
  entryIds: z.array(idSchema),
  /** How many of each kind; kinds of which there was none are left out. */
  held: z.array(heldSchema),
  /** The titles of the pages that they were on, in order. */
  pages: z.array(lineSchema),
  /** Its first words. */
  words: textSchema,
});
export type Sent = Readonly<z.infer<typeof sentSchema>>;

/**
 * `letter-copies/<id>.json`: a letter as it once was, which never changes. `reason`: it was sent; the parent asked for it; it
 * was changed after a pause; another version was put in its place; or it gave way to what another computer wrote.
 */
export const letterCopySchema = storedObject({
  format: z.literal(LETTER_COPY_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: idSchema,
  letterId: idSchema,
  /** When it was kept; of one that gave way, when it was written. */
  at: instantSchema,
  reason: z.enum(['sent', 'asked', 'pause', 'restored', 'merged']),
  /** What the parent calls it. */
  name: titleSchema.optional(),
  letter: letterSchema,
  sent: sentSchema.optional(),
});
export type LetterCopy = Readonly<z.infer<typeof letterCopySchema>>;
/** A copy of a letter that was sent. */
export type SentCopy = LetterCopy & { readonly sent: Sent };

export function isSent(copy: LetterCopy): copy is SentCopy {
  return copy.sent !== undefined;
}
