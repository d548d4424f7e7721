import { QUOTE_MARKS } from './quote-marks.ts';

const MARKS = new RegExp(`[${QUOTE_MARKS.join('')}]`, 'gu');
/** Punctuation and blanks at the end; of any script. */
const END = /[\p{Po}\p{Pd}~\s]+$/u;

/**
 * Input: the words of a quote. Output: what two copies of the same words have in common: NFC, lower case, one blank for any,
 * no quotation marks and no punctuation at the end. '' for no words, which are the same as nothing.
 */
export function quoteKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(END, '');
}
