import { z } from 'zod';
import { isPlainLine, isPlainText } from './clean-patterns.ts';

/** The longest text of one entry, in UTF-16 code units: a whole long chapter, typed. */
export const MAX_TEXT = 200_000;
/** The longest title, name, tag or location, in UTF-16 code units. */
export const MAX_LINE = 500;

/** NFC, with line ends as `\n`, and without NUL and lone surrogates, which no UTF-8 JSON reader agrees on. */
export function cleanText(text: string): string {
  if (isPlainText(text)) return text;
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').normalize('NFC');
}

/** As `cleanText`, on one line and trimmed. */
export function cleanLine(text: string): string {
  if (isPlainLine(text)) return text;
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Text of any number of lines. */
export const textSchema = z.string().max(MAX_TEXT).overwrite(cleanText);
/** Text that says something: blanks alone are none. */
export const writtenTextSchema = textSchema.refine((text) => text.trim() !== '', {
  params: { problem: 'required' },
});
/** One line, possibly empty. */
export const lineSchema = z.string().max(MAX_LINE).overwrite(cleanLine);
/** One line that says something. */
export const titleSchema = lineSchema.min(1);
