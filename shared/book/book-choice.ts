import { z } from 'zod';
import { isEdtfDate, precisionOf } from '../dates/edtf-date.ts';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../text/language.ts';
import { lineSchema, textSchema } from '../text/text-schemas.ts';

/** The colours of a book's cover, in the order in which a parent is shown them. */
export const bookColourSchema = z.enum(['persimmon', 'pine', 'ink', 'plum', 'paper']);
export type BookColour = z.infer<typeof bookColourSchema>;

/** `book`: a chapter for each page, or for each notebook that letters are from. */
export const bookChaptersSchema = z.enum(['month', 'book']);
export type BookChapters = z.infer<typeof bookChaptersSchema>;

const bookSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('letters') }),
  z.strictObject({
    kind: z.literal('notebooks'),
    notebookIds: z.array(idSchema).min(1).max(1000),
  }),
]);
export type BookSource = Readonly<z.infer<typeof bookSourceSchema>>;

/** The year of a book, as EDTF. */
const bookYearSchema = z
  .string()
  .refine((text) => isEdtfDate(text) && precisionOf(text) === 'year', {
    params: { problem: 'not-allowed' },
  });

/** For a printer or a print shop, or for telephones and readers. */
export const bookFormatSchema = z.enum(['pdf', 'epub']);
export type BookFormat = z.infer<typeof bookFormatSchema>;

/** What a book is made of, and what it says of itself. */
export const bookChoiceSchema = z.strictObject({
  source: bookSourceSchema,
  year: bookYearSchema,
  chapters: bookChaptersSchema.default('month'),
  language: languageSchema,
  /** Left out, made from whom it is for and the year. */
  title: lineSchema.optional(),
  /** Left out, the titles of the notebooks. */
  subtitle: lineSchema.optional(),
  /** Left out, the parent's name. */
  author: lineSchema.optional(),
  /** Markdown. */
  dedication: textSchema.default(''),
  colour: bookColourSchema.default('persimmon'),
});
export type BookChoice = Readonly<z.infer<typeof bookChoiceSchema>>;
export type BookChoiceInput = z.input<typeof bookChoiceSchema>;
