import { foldText } from '../search/match-text.ts';
import type { Language } from '../text/language.ts';

/** What a glossary needs of a definition. */
export type Named = { readonly term: string; readonly otherNames: readonly string[] };

/** A line of a glossary: a term, or another name that points to its term. */
export type GlossaryLine<Of extends Named> = {
  readonly name: string;
  readonly isOther: boolean;
  readonly of: Of;
};

export type GlossaryGroup<Of extends Named> = {
  /** What its names begin with: ㄱ, A; `#` for digits, signs and other scripts. */
  readonly letter: string;
  readonly lines: readonly GlossaryLine<Of>[];
};

const FIRST_SYLLABLE = 0xac00;
/** Syllables for each first consonant. */
const PER_CONSONANT = 588;
/** Doubled consonants stand with the single ones, as in a dictionary for children. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const SINGLE: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

/** Input: a name. Output: the letter that it stands under. */
export function letterOf(name: string): string {
  const first = [...foldText(name)][0] ?? '';
  if (/[가-힣]/.test(first)) {
    return CONSONANTS[Math.floor((first.charCodeAt(0) - FIRST_SYLLABLE) / PER_CONSONANT)] ?? '#';
  }
  if (/[ㄱ-ㅎ]/.test(first)) return SINGLE[first] ?? first;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(first)
    ? first.toUpperCase()
    : '#';
}

function linesOf<Of extends Named>(definition: Of): GlossaryLine<Of>[] {
  const { term, otherNames } = definition;
  const others = otherNames.filter((name) => foldText(name) !== foldText(term));
  return [
    { name: term, isOther: false, of: definition },
    ...others.map((name) => ({ name, isOther: true, of: definition })),
  ];
}

/**
 * Input: definitions, and the language of the window. Output: their terms and other names in the order of that language, by
 * first letter: Hangul before Latin in Korean, Latin before Hangul in English, digits and signs first. Two of the same name
 * stay in the order in which they came. Source of the order: CLDR, through Intl.Collator.
 */
export function arrangeGlossary<Of extends Named>(
  definitions: readonly Of[],
  language: Language,
): readonly GlossaryGroup<Of>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const lines = definitions.flatMap(linesOf).sort((a, b) => compare(a.name, b.name));
  const groups = new Map<string, GlossaryLine<Of>[]>();
  for (const line of lines) {
    const letter = letterOf(line.name);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [line]);
    else group.push(line);
  }
  return [...groups].map(([letter, each]) => ({ letter, lines: each }));
}
