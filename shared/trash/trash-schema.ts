import { z } from 'zod';
import { entrySchema } from '../entries/entry-schema.ts';
import { idSchema, instantSchema } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { childSchema } from '../journal/journal-schema.ts';
import { letterCopySchema } from '../letters/copies/letter-copy-schema.ts';
import { letterSchema } from '../letters/letter-schema.ts';
import { notebookSchema } from '../notebooks/notebook-schema.ts';
import { pageSchema } from '../pages/page-schema.ts';
import { readingSchema } from '../readings/reading-schema.ts';
import { storedObject } from '../text/stored-object.ts';

export const TRASH_FORMAT = 'bookletter/trash-item';

const index = z.int().min(0);

/** `trash/<id>.json`: something that was deleted, whole, and the place it came from. Its id is the deleted thing's. */
export const trashItemSchema = storedObject({
  format: z.literal(TRASH_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: idSchema,
  removedAt: instantSchema,
  /** Thrown away by the parent, or the copy that gave way where two computers had changed the same thing. */
  reason: z.enum(['removed', 'conflict']),
  content: z.discriminatedUnion('kind', [
    storedObject({ kind: z.literal('entry'), pageId: idSchema, index, entry: entrySchema }),
    storedObject({ kind: z.literal('reading'), pageId: idSchema, index, reading: readingSchema }),
    storedObject({ kind: z.literal('page'), notebookId: idSchema, index, page: pageSchema }),
    storedObject({
      kind: z.literal('notebook'),
      index,
      notebook: notebookSchema,
      pages: z.array(pageSchema),
    }),
    storedObject({ kind: z.literal('letter'), letter: letterSchema }),
    storedObject({ kind: z.literal('letterCopy'), copy: letterCopySchema }),
    storedObject({ kind: z.literal('child'), index, child: childSchema }),
  ]),
});
export type TrashItem = Readonly<z.infer<typeof trashItemSchema>>;
