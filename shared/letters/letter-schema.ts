import { z } from 'zod';
import { edtfDateSchema } from '../dates/edtf-date.ts';
import { ENTRY_KINDS } from '../entries/entry-schema.ts';
import { idSchema, instantSchema } from '../ids.ts';
import { FORMAT_VERSION } from '../journal/format-version.ts';
import { editsSchema } from '../merging/edits.ts';
import { tagsSchema } from '../tags/tags.ts';
import { languageSchema } from '../text/language.ts';
import { storedObject } from '../text/stored-object.ts';
import { lineSchema, textSchema, titleSchema } from '../text/text-schemas.ts';
import { openWhenSchema } from './cover/open-when.ts';
import { runningHeadSchema } from './paging/running-head.ts';
import { stationerySchema } from './stationery/stationery-names.ts';

export const LETTER_FORMAT = 'bookletter/letter';

export const paperSchema = z.enum(['A4', 'A5', 'B5', 'Letter']);
export type Paper = z.infer<typeof paperSchema>;

/** How much of a sheet is left empty round the words. */
export const marginsSchema = z.enum(['narrow', 'usual', 'wide']);
export type Margins = z.infer<typeof marginsSchema>;

/** Which entries of a notebook a letter holds. Every condition that is given must hold; an empty list is no condition. */
export const selectionSchema = z.strictObject({
  notebookId: idSchema,
  pageIds: z.array(idSchema).default([]),
  kinds: z.array(z.enum(ENTRY_KINDS)).default([]),
  /** At least one of these. */
  tags: tagsSchema.default([]),
  /** Of the quotes only the starred ones, and nothing that cannot be starred. */
  favourites: z.boolean().default(false),
  /** An event counts by its own date, anything else by the day it was written. Both ends are included. */
  since: edtfDateSchema.optional(),
  until: edtfDateSchema.optional(),
  /** Entries taken out by hand. */
  excluded: z.array(idSchema).default([]),
});
export type Selection = Readonly<z.infer<typeof selectionSchema>>;
export type SelectionInput = z.input<typeof selectionSchema>;

export const arrangementSchema = z.enum(['pages', 'years']);
export type Arrangement = z.infer<typeof arrangementSchema>;

/** A child of the journal, and the name it is addressed by, which stays when the child is removed; or any name. */
const recipientSchema = z.strictObject({ childId: idSchema.optional(), name: titleSchema });

/** How many a letter is to besides the first. */
export const MAX_ALSO_TO = 50;

export const letterFields = {
  to: recipientSchema,
  /** Whom it is to besides, in the order in which they are named. */
  alsoTo: z.array(recipientSchema).max(MAX_ALSO_TO).optional(),
  language: languageSchema,
  selection: selectionSchema,
  /** Set by the parent's own hand; left out, made from the name. */
  salutation: lineSchema.optional(),
  /** Markdown. */
  opening: textSchema,
  /** Markdown. */
  closing: textSchema,
  /** Set by the parent's own hand; left out, made from how the child calls the parent. */
  signature: lineSchema.optional(),
  date: edtfDateSchema,
  /** Markdown: 추신, P.S. */
  postscript: textSchema,
  paper: paperSchema,
  /** Left out, the usual ones. */
  margins: marginsSchema.optional(),
  /** Whether its pages are numbered; left out, they are. */
  pageNumbers: z.boolean().optional(),
  /** What stands above the words of its pages; left out, nothing. */
  runningHead: runningHeadSchema.optional(),
  stationery: stationerySchema,
  /** `years`: pages with definitions first, then all events by year, then the rest. Left out, page by page. */
  arrangement: arrangementSchema.optional(),
  /** Entries as the parent's own hand put them; the letter then follows it, not the arrangement. Left out or empty, it has none. */
  order: z.array(idSchema).optional(),
  /** Whether the terms that the journal defines are explained where the letter first uses them. */
  footnotes: z.boolean().optional(),
  /** Whether events are drawn as a line of time above their list. */
  drawTimelines: z.boolean().optional(),
  /** Printed on the cover, which a letter with it always has. */
  openWhen: openWhenSchema.optional(),
  /** Whether the letter has a cover. */
  cover: z.boolean().optional(),
  /** Whether it leaves out what everyone whom it is to was sent before, in other letters. */
  unsent: z.boolean().optional(),
};

/** `letters/<id>.json`: a kept composition. */
export const letterSchema = storedObject({
  format: z.literal(LETTER_FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: idSchema,
  ...letterFields,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  edits: editsSchema.optional(),
});
export type Letter = Readonly<z.infer<typeof letterSchema>>;
/** A letter before it is kept: what the command line exports at once. */
export type LetterDraft = Pick<Letter, keyof typeof letterFields>;

export const letterDraftSchema = z.strictObject({
  ...letterFields,
  opening: textSchema.default(''),
  closing: textSchema.default(''),
  /** Left out, the day the letter is made. */
  date: edtfDateSchema.optional(),
  postscript: textSchema.default(''),
  paper: paperSchema.default('A4'),
  stationery: stationerySchema.default('plain'),
});
export const letterChangesSchema = z
  .strictObject({ ...letterFields, openWhen: openWhenSchema.nullable() })
  .partial();
export type LetterChanges = z.input<typeof letterChangesSchema>;
