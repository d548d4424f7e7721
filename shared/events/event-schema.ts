import { edtfDateSchema } from '../dates/edtf-date.ts';
import { textSchema, writtenTextSchema } from '../text/text-schemas.ts';

/** A dated fact. `note` stands beside it, where what was noted and what history says differ. */
export const eventFields = {
  date: edtfDateSchema,
  text: writtenTextSchema,
  note: textSchema.optional(),
};
