import { z } from 'zod';
import { titleSchema, writtenTextSchema } from '../text/text-schemas.ts';

/** A term, its other names (`LLM`, `초거대언어모델`), and what it means (Markdown). */
export const definitionFields = {
  term: titleSchema,
  otherNames: z.array(titleSchema).max(50),
  meaning: writtenTextSchema,
};
