import { writtenTextSchema } from '../text/text-schemas.ts';

/** Markdown (CommonMark): headings, numbered reasons, links. */
export const noteFields = { text: writtenTextSchema };
