import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';
import { titleSchema } from '../text/text-schemas.ts';

export const NOTEBOOK_FORMAT = 'bookletter/notebook';

/** `reading`: pages are books. `notes`: pages are topics. */
export const notebookKindSchema = z.enum(['reading', 'notes']);
export type NotebookKind = z.infer<typeof notebookKindSchema>;

/** `notebooks/<notebook-id>/notebook.json` */
export const notebookSchema = storedObject({
  format: z.literal(NOTEBOOK_FORMAT),
  version: z.literal(1),
  id: idSchema,
  kind: notebookKindSchema,
  title: titleSchema,
  childIds: z.array(idSchema),
  /** In the order of the list. */
  pages: z.array(idSchema),
});
export type Notebook = Readonly<z.infer<typeof notebookSchema>>;
