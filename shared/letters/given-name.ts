/**
 * One-syllable family names of more than 300,000 people each, in Hangul: together 86 % of the population.
 * Source: Statistics Korea (통계청), Population and Housing Census 2015, 성씨·본관.
 */
const COMMON_SURNAMES = '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허';

/** Two-syllable family names of Korea. */
const LONG_SURNAMES = ['남궁', '황보', '제갈', '선우', '사공', '독고', '서문'];

/**
 * Of these the first syllable is not itself a common family name, so that `남궁민` can only be 남궁 + 민, while `황보라` is
 * far more often 황 + 보라.
 */
const UNMISTAKABLE_SURNAMES = ['남궁', '제갈', '사공', '독고'];

/** Common family names that hardly ever begin a given name. */
const NEVER_GIVEN = '김박최';

const EMOJI =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}](\p{Emoji_Modifier}|\u{FE0F}|\u{200D})*/gu;
const INVISIBLE = /[\u{200B}\u{200E}\u{200F}\u{2060}\u{FEFF}]/gu;

/** Whether the text is written in Hangul syllables only, with spaces between words. */
export function isHangul(text: string): boolean {
  return /^[가-힣]+( [가-힣]+)*$/.test(text);
}

/** Takes out what is no part of a name: parentheses of either width, with what they hold, and emoji. */
function dropAsides(name: string): string {
  let kept = name.normalize('NFC').replace(INVISIBLE, '');
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(/[(（][^()（）]*[)）]/g, ' ');
  }
  return kept
    .replace(/[(（].*$/s, ' ')
    .replace(/[)）]/g, ' ')
    .replace(EMOJI, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,，]+$/, '')
    .trim();
}

/** Whether a consonant ends the syllable. The 28 possible ends follow each other in Unicode from U+AC00 on, none first. */
function endsInConsonant(syllable: string): boolean {
  return (syllable.charCodeAt(0) - 0xac00) % 28 > 0;
}

/** `서연이` is the given name 서연 with the affix 이 that a name ending in a consonant takes, not 서 + 연이. */
function hasAffix(name: string): boolean {
  const [first = '', second = '', third] = name;
  return third === '이' && endsInConsonant(second) && !NEVER_GIVEN.includes(first);
}

function splitOneWord(name: string): string {
  const first = name.slice(0, 2);
  if (name.length === 4) return LONG_SURNAMES.includes(first) ? name.slice(2) : name;
  if (name.length !== 3) return name;
  if (UNMISTAKABLE_SURNAMES.includes(first)) return name.slice(2);
  return COMMON_SURNAMES.includes(name.charAt(0)) && !hasAffix(name) ? name.slice(1) : name;
}

function isSurname(word: string): boolean {
  return word.length === 1 ? COMMON_SURNAMES.includes(word) : LONG_SURNAMES.includes(word);
}

/**
 * Input: a child's name as the parent wrote it. Output: what the child is called by: without parentheses, emoji and a
 * Korean family name. Names in other scripts are kept whole, since nothing tells `Mary Jane` from `Emma Kim`.
 * A name of nothing but asides is returned trimmed.
 */
export function givenNameOf(name: string): string {
  const kept = dropAsides(name);
  if (kept === '') return name.trim();
  if (!isHangul(kept)) return kept;
  const [first = '', second, ...rest] = kept.split(' ');
  if (second === undefined) return splitOneWord(first);
  return rest.length === 0 && isSurname(first) ? second : kept;
}
