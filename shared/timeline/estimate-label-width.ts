/**
 * Hundredths of an em from U+0020 to U+007E: the wider of Pretendard and Source Serif 4, at weight 400, measured by Chromium and
 * rounded up.
 */
const ASCII = [
  26, 29, 39, 60, 61, 94, 73, 21, 37, 37, 48, 63, 31, 44, 31, 35, 60, 53, 59, 62, 63, 60, 62, 56,
  61, 62, 31, 31, 63, 63, 63, 48, 88, 72, 66, 70, 74, 64, 62, 73, 82, 38, 52, 71, 62, 94, 77, 74,
  63, 74, 69, 61, 64, 76, 71, 101, 68, 67, 60, 35, 35, 35, 54, 52, 47, 55, 62, 53, 62, 56, 37, 58,
  65, 33, 31, 60, 33, 96, 65, 58, 63, 61, 46, 50, 36, 63, 58, 84, 57, 59, 52, 36, 31, 36, 63,
] as const;

/** The same for signs that Korean and English texts are full of. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...'‘’'].map((sign) => [sign, 23] as const),
  ...[...'·•'].map((sign) => [sign, 51] as const),
  ...[...'“”'].map((sign) => [sign, 44] as const),
  ...[...'–「」『』〈〉《》'].map((sign) => [sign, 52] as const),
  ['…', 77],
]);

/** A syllable: in ours, and in what stands in for them where a drawing is seen without them, such as Batang. */
const HANGUL = { ours: 93, any: 100 } as const;
const JAMO = 100;
/** First letter, last letter, and the most hundredths of an em that one of them takes. */
const BLOCKS: readonly (readonly [from: number, to: number, width: number])[] = [
  // Combining marks stand over the letter before them.
  [0x300, 0x36f, 0],
  [0x370, 0x4ff, 124],
  [0x600, 0x605, 240],
  [0x2a0c, 0x2a0c, 190],
  [0x2e3a, 0x2e3b, 290],
  [0x3000, 0x303f, 100],
  [0x3041, 0x30ff, 100],
  [0x3131, 0x318e, JAMO],
  [0x3400, 0x9fff, 100],
  [0xfb50, 0xfdfc, 240],
  // A whole sentence: in the name of God, the merciful.
  [0xfdfd, 0xfdfd, 1230],
  [0xff01, 0xffee, 100],
];
/** Joiners and the like, and marks over or under a letter, some of which have a little width. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{Mn}/u;
const MARK_WIDTH = 36;
/** Wider than any other letter of our fonts, and than those that no font of ours has were drawn. */
const OTHER = 180;

function widthOfOther(letter: string): number {
  if (UNSEEN.test(letter)) return 0;
  return MARK.test(letter) ? MARK_WIDTH : OTHER;
}

function lookUp(letter: string, hangul: number): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xac00 && code <= 0xd7a3) return hangul;
  const known = ASCII[code - 0x20] ?? SIGNS.get(letter);
  if (known !== undefined) return known;
  // An accent makes no letter of Latin-1 wider.
  const base = code < 0x100 ? letter.normalize('NFD').charCodeAt(0) : code;
  if (base < 0x80) return ASCII[base - 0x20] ?? 0;
  if (base < 0x180) return 100;
  return BLOCKS.find(([from, to]) => code >= from && code <= to)?.[2] ?? widthOfOther(letter);
}

/**
 * Input: a text on one line and a font's size in pixels. Output: pixels that are surely enough for it at weight 400 in Pretendard
 * and in the fonts of letters (Source Serif 4, Gowun Batang, Noto Serif KR), for where nothing can be measured; with `any` also
 * where a computer has not these fonts.
 */
export function estimateLabelWidth(
  text: string,
  fontSize: number,
  fonts: 'ours' | 'any' = 'ours',
): number {
  const hangul = HANGUL[fonts];
  let hundredths = 0;
  for (const letter of text) hundredths += lookUp(letter, hangul);
  return (hundredths * fontSize) / 100;
}
