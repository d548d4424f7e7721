import { edtfDateSchema } from '../dates/edtf-date.ts';
import { attachmentNameSchema } from '../pictures/attachment-name.ts';
import { lineSchema, textSchema, writtenTextSchema } from '../text/text-schemas.ts';

/** A dated fact. `note` stands beside it, where what was noted and what history says differ. */
export const eventFields = {
  date: edtfDateSchema,
  text: writtenTextSchema,
  note: textSchema.optional(),
  /** Who did it: `OpenAI`, `세종대왕`. */
  actor: lineSchema.optional(),
  /** Where it is known from: an http or https address, or the name of a book or newspaper. */
  source: lineSchema.optional(),
  /** What shows it, among the journal's pictures. */
  picture: attachmentNameSchema.optional(),
};
