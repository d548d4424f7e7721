import { isCovered } from './is-covered.ts';

const REPLACEMENT = '\u{FFFD}';
/** What is looked up: neither Latin, nor a syllable or a common Hanja. */
const UNUSUAL = /[^\t\n\r -~\u{A0}-\u{24F}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}]/gu;

/** A syllable with an old final consonant or a tone mark behind it, 듀ᇰ, 말〯: only the font of old letters has both. */
const OLD_SYLLABLE =
  /[\u{AC00}-\u{D7A3}](?=[\u{11C3}-\u{11FF}\u{D7CB}-\u{D7FB}\u{302E}\u{302F}])/gu;
/** Voiced and half-voiced sound marks, which stand on letters of other fonts: か゚. */
const KANA_MARKS = /(?<=[\p{sc=Hira}\p{sc=Kana}])[\u{3099}\u{309A}]/gu;
/**
 * Marks of a script behind a letter of another: no font of ours has both, so they are shown on a dotted circle. Source: the
 * Unicode Standard 16, 2.11, on marks that cannot be placed.
 */
const LOST_MARKS = [
  /(?<=[^\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{M}\s -~\u{A0}-\u{FF}\u{2010}-\u{205E}\u{20A0}-\u{20BF}\u{25CC}])(?=[\u{300}-\u{36F}\u{1AB0}-\u{1ACE}\u{1DC0}-\u{1DFF}])/gu,
  /(?<=[^\p{sc=Hebr}\p{M}\u{25CC}])(?=[\u{591}-\u{5BD}\u{5BF}-\u{5C7}])/gu,
  /(?<=[^\p{sc=Arab}\p{M}\u{640}\u{25CC}])(?=[\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6DC}])/gu,
  /(?<=[^\p{sc=Thai}\p{M}\u{25CC}])(?=[\u{E31}\u{E34}-\u{E3A}\u{E47}-\u{E4E}])/gu,
  /(?<=[^\p{sc=Deva}\p{M}\p{Cf}\u{25CC}])(?=[\u{900}-\u{903}\u{93A}-\u{94F}\u{951}-\u{957}\u{962}\u{963}])/gu,
  /(?<=[^\p{sc=Hang}\p{M}\u{25CC}])(?=[\u{302E}\u{302F}])/gu,
] as const;
const HAS_MARKS = /[\p{M}\u{11C3}-\u{11FF}\u{D7CB}-\u{D7FB}]/u;
/** A character and the marks or old finals behind it. */
const WITH_MARKS =
  /[^\p{M}\u{11C3}-\u{11FF}\u{D7CB}-\u{D7FB}][\p{M}\u{11C3}-\u{11FF}\u{D7CB}-\u{D7FB}]+/gu;

function placeMarks(text: string): string {
  let placed = text
    .replace(OLD_SYLLABLE, (syllable) => syllable.normalize('NFD'))
    .replace(KANA_MARKS, (mark) => (mark === '\u{3099}' ? '\u{309B}' : '\u{309C}'));
  for (const lost of LOST_MARKS) placed = placed.replace(lost, '\u{25CC}');
  return placed;
}

/**
 * Input: text, or HTML. Output: the same as the app's own fonts can show it, on every computer: for a character that none has,
 * such as one of private use or of a script that is not there, stands U+FFFD; a syllable with an old final consonant or a
 * tone mark is in letters; a mark that stands on a letter of another script has a circle of its own.
 */
export function showText(text: string): string {
  const shown = text.replace(UNUSUAL, (character) =>
    isCovered(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  );
  return HAS_MARKS.test(shown) ? shown.replace(WITH_MARKS, placeMarks) : shown;
}

/** The characters of texts that `showText` has to replace, each once, in their order. */
export function listUnprintable(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [character] of text.matchAll(UNUSUAL)) {
      if (!isCovered(character.codePointAt(0) ?? 0)) found.add(character);
    }
  }
  return [...found];
}
