import type { Language } from '../../text/language.ts';
import { rememberText } from './remember-text.ts';

/** Of any English sentence a third are these; of the languages beside it hardly one. */
const COMMON = new Set(
  'the of and to that it is was with for you your he she his her they their we our this not have had be are were my what which when who would could should there been from has if than then them but by'.split(
    ' ',
  ),
);
/** Of all words. */
const LEAST_SHARE = 0.15;
/** Letters of the Latin alphabet, of all letters. */
const LEAST_LATIN = 0.95;
/** Words: enough to know a language by. */
const ENOUGH = 120;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function judge(text: string): boolean {
  const words =
    text
      .slice(0, 4000)
      .match(/[\p{L}\p{M}’'\u{AD}]+/gu)
      ?.slice(0, ENOUGH) ?? [];
  const common = words.filter((word) => COMMON.has(word.toLowerCase())).length;
  if (words.length === 0 || common < words.length * LEAST_SHARE) return false;
  const read = words.join('');
  return countOf(read, /[a-z’']/gi) >= countOf(read, /[\p{L}’']/gu) * LEAST_LATIN;
}

/**
 * Whether a paragraph is English: the letter's language does not tell, since a Korean father quotes English books. Words of
 * English in a Korean sentence are not, nor is a paragraph too short to be known.
 */
export const isEnglish = rememberText(judge);

/** Input: a paragraph, and the language of what it stands in. Output: its own, where that is surely another. */
export function otherLanguage(text: string, around: Language): Language | undefined {
  if (around === 'ko') return isEnglish(text) ? 'en' : undefined;
  const hangul = countOf(text, /\p{Script=Hangul}/gu);
  return hangul > countOf(text, /\p{L}/gu) / 2 ? 'ko' : undefined;
}
