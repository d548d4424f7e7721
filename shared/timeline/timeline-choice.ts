import { z } from 'zod';
import { assertNever } from '../assert-never.ts';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../text/language.ts';
import { DRAWING_THEMES } from './drawing-themes.ts';

/** What a lane shows: all events of a notebook or a page, a child's birthdays, the books that were read. */
export const laneKeySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notebook'), notebookId: idSchema }),
  z.strictObject({ kind: z.literal('page'), pageId: idSchema }),
  z.strictObject({ kind: z.literal('birthdays'), childId: idSchema }),
  z.strictObject({ kind: z.literal('books') }),
]);
export type LaneKey = Readonly<z.infer<typeof laneKeySchema>>;

/** The most lanes that one timeline has. */
export const MAX_LANES = 50;

/** Which lanes a timeline has, from the top, and of which time it shows what may have been within it; both ends belong to it. */
export const timelineChoiceSchema = z.strictObject({
  lanes: z.array(laneKeySchema).min(1).max(MAX_LANES),
  from: edtfDateSchema.optional(),
  to: edtfDateSchema.optional(),
});
export type TimelineChoice = Readonly<z.infer<typeof timelineChoiceSchema>>;

/** How a timeline is made into a picture. */
export const timelinePictureSchema = z.strictObject({
  choice: timelineChoiceSchema,
  language: languageSchema,
  theme: z.enum(DRAWING_THEMES),
});
export type TimelinePicture = Readonly<z.infer<typeof timelinePictureSchema>>;

export const timelineFormatSchema = z.enum(['svg', 'png']);

/** One text for a lane, the same for equal keys: the lane's id. */
export function laneIdOf(key: LaneKey): string {
  switch (key.kind) {
    case 'notebook':
      return `notebook:${key.notebookId}`;
    case 'page':
      return `page:${key.pageId}`;
    case 'birthdays':
      return `birthdays:${key.childId}`;
    case 'books':
      return 'books';
    default:
      return assertNever(key);
  }
}
