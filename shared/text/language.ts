import { z } from 'zod';

/** The languages of the window, the command line and a letter. */
export const languageSchema = z.enum(['ko', 'en']);
export type Language = z.infer<typeof languageSchema>;
