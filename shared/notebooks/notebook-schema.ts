import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { rankSchema } from '../merging/rank.ts';
import { headSchema } from '../merging/stamp.ts';
import { tombstoneSchema } from '../merging/tombstone.ts';
import { storedObject } from '../text/stored-object.ts';
import { titleSchema } from '../text/text-schemas.ts';

export const NOTEBOOK_FORMAT = 'bookletter/notebook';

/** `reading`: pages are books. `notes`: pages are topics. */
export const notebookKindSchema = z.enum(['reading', 'notes']);
export type NotebookKind = z.infer<typeof notebookKindSchema>;

/** `notebooks/<notebook-id>/notebook.json` */
export const notebookSchema = storedObject({
  format: z.literal(NOTEBOOK_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: idSchema,
  kind: notebookKindSchema,
  title: titleSchema,
  childIds: z.array(idSchema),
  /** In the order of the list. */
  pages: z.array(idSchema),
  /** Pages that were taken out, or put back; sorted by id. */
  removed: z.array(tombstoneSchema),
  /** Sorted by id. */
  ranks: z.array(rankSchema),
  /** When the kind, the title and the children were last changed. */
  head: headSchema.optional(),
});
export type Notebook = Readonly<z.infer<typeof notebookSchema>>;
