import { z } from 'zod';
import { bookInputSchema } from '../../shared/books/book-schema.ts';
import { entryDraftSchema } from '../../shared/entries/entry-inputs.ts';
import { goalFields } from '../../shared/journal/journal-schema.ts';
import { letterDraftSchema } from '../../shared/letters/letter-schema.ts';
import { notebookKindSchema } from '../../shared/notebooks/notebook-schema.ts';
import { readingInputSchema } from '../../shared/readings/reading-schema.ts';
import { tagsSchema } from '../../shared/tags/tags.ts';
import { titleSchema } from '../../shared/text/text-schemas.ts';

const starterBookSchema = bookInputSchema.omit({ title: true, cover: true }).extend({
  /** A name of our own choice: books with the same name are the same work and get one id. */
  work: titleSchema.optional(),
});

/** In its notes and meanings `[[Title]]` is a link to a page or term that stands before. */
const starterPageSchema = z.strictObject({
  title: titleSchema,
  tags: tagsSchema.default([]),
  book: starterBookSchema.optional(),
  readings: z.array(readingInputSchema).default([]),
  entries: z.array(entryDraftSchema),
});

/** A letter of the whole notebook to the child. */
const starterLetterSchema = letterDraftSchema
  .pick({
    opening: true,
    closing: true,
    postscript: true,
    arrangement: true,
    footnotes: true,
    drawTimelines: true,
  })
  .extend({
    /** Terms whose definitions are not in it. */
    leftOut: z.array(titleSchema).default([]),
  });

/**
 * One file of `data/starter/`: a notebook as a person writes it, with what the commands take and without ids and
 * times, which are given when a journal is made from it. A goal here is for the year in which that happens.
 */
export const starterNotebookSchema = z.strictObject({
  title: titleSchema,
  kind: notebookKindSchema,
  goals: z.array(z.strictObject({ ...goalFields }).omit({ year: true })).default([]),
  pages: z.array(starterPageSchema),
  letters: z.array(starterLetterSchema).default([]),
});
export type StarterNotebook = Readonly<z.output<typeof starterNotebookSchema>>;
export type StarterPage = StarterNotebook['pages'][number];
export type StarterLetter = StarterNotebook['letters'][number];
