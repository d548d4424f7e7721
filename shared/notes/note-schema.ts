import { textSchema } from '../text/text-schemas.ts';

/** Markdown (CommonMark): headings, numbered reasons, links. */
export const noteFields = { text: textSchema.min(1) };
