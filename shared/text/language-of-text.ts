/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 400;

/**
 * Input: a text. Output: the language that its letters speak for, so that its words are broken and read aloud as its own;
 * undefined where they do not tell, which leaves the window's language.
 */
export function languageOfText(text: string): 'ko' | 'ja' | 'en' | undefined {
  const sample = text.slice(0, SAMPLE);
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja';
  if (/\p{Script=Han}/u.test(sample)) return undefined;
  return /[a-z]/i.test(sample) ? 'en' : undefined;
}
