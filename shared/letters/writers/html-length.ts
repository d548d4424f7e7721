/** Hangul and Hanja are as wide as the size of type, other letters half as wide. */
const WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303F}\u{FF00}-\u{FF60}]/gu;

/** In widths of the size of type: about three lines on A4 and four on A5, which are not divided between pages. */
const LONG = 110;
/** In UTF-16 code units: about a third of an A5 page, which may be left empty to keep words together. */
export const LONGEST_WHOLE = 400;

/** Input: the words of a paragraph. Output: the class that says how long it is; undefined for a short one. */
export function lengthClass(text: string): 'letter-long' | 'letter-longer' | undefined {
  if (text.length > LONGEST_WHOLE) return 'letter-longer';
  if (text.length <= LONG / 2) return undefined;
  const wide = text.match(WIDE)?.length ?? 0;
  return (text.length + wide) / 2 > LONG ? 'letter-long' : undefined;
}
