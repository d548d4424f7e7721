import { z } from 'zod';
import { languageSchema } from '../../text/language.ts';
import type { LetterModel } from '../letter-model.ts';
import { marginsSchema, paperSchema } from '../letter-schema.ts';
import { runningHeadSchema } from '../paging/running-head.ts';
import { stationerySchema } from '../stationery/stationery-names.ts';

// What a letter is read by, as it was written then: what a later version adds is kept, and what it would do without is not
// asked for.
const block = z.looseObject({ kind: z.string() });
const blocks = z.array(block);
const item = z.looseObject({ kind: z.string() });
const section = z.looseObject({
  kind: z.string(),
  heading: z.string(),
  details: z.array(z.string()),
  items: z.array(item),
});
const cover = z.looseObject({
  to: z.string(),
  openWhen: z.string().optional(),
  from: z.string(),
  date: z.string(),
  edtfDate: z.string(),
});
const footnote = z.looseObject({
  term: z.string(),
  otherNames: z.array(z.string()),
  meaning: blocks,
});
const modelSchema = z.looseObject({
  language: languageSchema,
  paper: paperSchema,
  margins: marginsSchema.optional(),
  pageNumbers: z.boolean().optional(),
  runningHead: runningHeadSchema.optional(),
  stationery: stationerySchema,
  title: z.string(),
  author: z.string(),
  cover: cover.optional(),
  salutation: z.string(),
  opening: blocks,
  sections: z.array(section),
  closing: blocks,
  signature: z.string(),
  date: z.string(),
  edtfDate: z.string(),
  postscript: blocks,
  footnotes: z.array(footnote),
});

/**
 * Input: what the file of a letter that was sent holds. Output: the letter, or null where it is none. What is written of it is
 * made safe by the writers, as of any letter.
 */
export function parseModel(value: unknown): LetterModel | null {
  const parsed = modelSchema.safeParse(value);
  return parsed.success ? (parsed.data as unknown as LetterModel) : null;
}
