import { coverAddresses } from './addresses.ts';
import type { Edit } from './edit-inlines.ts';

/** No line ends here; nothing is seen. */
export const WORD_JOINER = '\u{2060}';
/** A space at which no line ends. Chromium ends one at any other space, whatever stands behind it. */
export const JOINED_SPACE = '\u{A0}';

/** What is counted in. A particle may follow: `3 kg의`. */
const UNIT =
  '(?:(?:[kcmµn]?m|[kmµ]?g|[mk]?[lL]|[kMGT]?B|k?W|k?Hz|t|°[CF])(?!\\p{Script=Latin})|[%℃]|킬로|미터|센티|그램|원|달러|년|월|일|시|분|초|쪽|장|권|명|개|살|번|세|마리|그루)';
/**
 * Before a dash or a middle dot, also where a space stands before a dash: no line begins with one. Between a number and what it
 * counts. Source: W3C, Requirements for Hangul Text Layout, "Line Head Restrictions" (cl5, cl7) and "Word Break Restrictions"
 * (numerals, cl14).
 */
const JOINTS = [
  '(?<=\\S)[^\\S\\n](?=[—–―])',
  `(?<=\\d)[^\\S\\n](?=${UNIT})`,
  '(?<=[^\\s—–―\\u{A0}\\u{2060}])(?=[—–―·‧・])',
];
const BETWEEN_WORDS = new RegExp(JOINTS.join('|'), 'gu');
const BETWEEN_SYLLABLES = new RegExp(
  [...JOINTS, '(?<=\\d)(?=\\p{Script=Hangul}|[%℃])'].join('|'),
  'gu',
);

/**
 * Input: running text, and whether its lines end also within Korean words. Output: where they must not though they could, in
 * order.
 */
export function findJoins(text: string, dividesKorean: boolean): Edit[] {
  if (!/[—–―·‧・]|\d/.test(text)) return [];
  const joints = dividesKorean ? BETWEEN_SYLLABLES : BETWEEN_WORDS;
  return [...coverAddresses(text).matchAll(joints)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: length === 0 ? WORD_JOINER : JOINED_SPACE,
  }));
}
