import { z } from 'zod';
import { languageTagSchema } from '../books/book-schema.ts';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema, titleSchema } from '../text/text-schemas.ts';

export const JOURNAL_FORMAT = 'bookletter/journal';
/** The version of every file's format that this program reads and writes. */
export const FORMAT_VERSION = 1;

export const childFields = {
  name: titleSchema,
  birthday: edtfDateSchema.optional(),
  /** How the parent calls the child in a letter, where it is not the given name. */
  calledAs: lineSchema.optional(),
};
export const childSchema = storedObject({ id: idSchema, ...childFields });
export type Child = Readonly<z.infer<typeof childSchema>>;

export const parentFields = {
  name: lineSchema.optional(),
  /** How the child calls the parent, `아빠` or `Mum`: a letter is signed with it. */
  calledAs: lineSchema.optional(),
};
export const parentSchema = storedObject(parentFields);
export type Parent = Readonly<z.infer<typeof parentSchema>>;

export const goalFields = {
  year: z.int().min(1000).max(9999),
  /** Books to finish in the year. */
  target: z.int().min(1).max(10_000),
  /** Only books of this language count; left out, all do. */
  language: languageTagSchema.optional(),
};
export const goalSchema = storedObject({ id: idSchema, ...goalFields });
export type Goal = Readonly<z.infer<typeof goalSchema>>;

export const settingsFields = {
  /** The window's language; `system` follows the computer. */
  language: z.enum(['system', 'ko', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'sepia']),
};
export const settingsSchema = storedObject(settingsFields);
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** `journal.json` */
export const journalSchema = storedObject({
  format: z.literal(JOURNAL_FORMAT),
  version: z.literal(FORMAT_VERSION),
  parent: parentSchema,
  children: z.array(childSchema),
  notebooks: z.array(idSchema),
  goals: z.array(goalSchema),
  settings: settingsSchema,
});
export type Journal = Readonly<z.infer<typeof journalSchema>>;
