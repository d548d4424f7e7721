import { writtenTextSchema } from '../text/text-schemas.ts';

/** The parent's own words about the book, in Markdown (CommonMark). */
export const reflectionFields = { text: writtenTextSchema };
