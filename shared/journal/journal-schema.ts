import { z } from 'zod';
import { languageTagSchema } from '../books/book-schema.ts';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { rankSchema } from '../merging/rank.ts';
import { stampFields } from '../merging/stamp.ts';
import { tombstoneSchema } from '../merging/tombstone.ts';
import { colouredTagSchema } from '../tags/tag-colours.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema, titleSchema } from '../text/text-schemas.ts';
import { FORMAT_VERSION } from './format-version.ts';

export const JOURNAL_FORMAT = 'bookletter/journal';

export const childFields = {
  name: titleSchema,
  birthday: edtfDateSchema.optional(),
  /** How the parent calls the child in a letter, where it is not the given name. */
  calledAs: lineSchema.optional(),
};
export const childSchema = storedObject({ id: idSchema, ...childFields, ...stampFields });
export type Child = Readonly<z.infer<typeof childSchema>>;

export const parentFields = {
  name: lineSchema.optional(),
  /** How the child calls the parent, `아빠` or `Mum`: a letter is signed with it. */
  calledAs: lineSchema.optional(),
};
export const parentSchema = storedObject({ ...parentFields, ...stampFields });
export type Parent = Readonly<z.infer<typeof parentSchema>>;

export const goalFields = {
  year: z.int().min(1000).max(9999),
  /** Books to finish in the year. */
  target: z.int().min(1).max(10_000),
  /** Only books of this language count; left out, all do. */
  language: languageTagSchema.optional(),
};
export const goalSchema = storedObject({ id: idSchema, ...goalFields, ...stampFields });
export type Goal = Readonly<z.infer<typeof goalSchema>>;

export const settingsFields = {
  /** The window's language; `system` follows the computer. */
  language: z.enum(['system', 'ko', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'sepia']),
};
export const settingsSchema = storedObject({ ...settingsFields, ...stampFields });
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** `journal.json` */
export const journalSchema = storedObject({
  format: z.literal(JOURNAL_FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** The oldest version of the program that can read the journal. */
  needs: z.string(),
  parent: parentSchema,
  children: z.array(childSchema),
  notebooks: z.array(idSchema),
  goals: z.array(goalSchema),
  settings: settingsSchema,
  /** Tags that have a colour, whether they are in use or not; sorted by id. */
  tags: z.array(colouredTagSchema).optional(),
  /** Notebooks, children, goals and tags that were taken out; sorted by id. */
  removed: z.array(tombstoneSchema),
  /** Sorted by id. */
  ranks: z.array(rankSchema),
});
export type Journal = Readonly<z.infer<typeof journalSchema>>;
