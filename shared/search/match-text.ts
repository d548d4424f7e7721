/** The first syllable of Hangul, and how many there are for each first consonant and each vowel. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const PER_CHOSEONG = 588;
const PER_VOWEL = 28;
const CHOSEONG = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** A final consonant as the keys that type it. */
const FINALS =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );
/** A vowel as the keys that type it. */
const VOWELS = 'ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ'.split(
  ',',
);

/** How well a text fits, the best first. `loose` fits by first consonants, or by a syllable that is still being typed. */
export const FITS = [
  'start',
  'word',
  'inside',
  'loose-start',
  'loose-word',
  'loose-inside',
] as const;
export type Fit = (typeof FITS)[number];

/** A text to be looked into. */
export type SearchText = {
  /** Folded. */
  readonly text: string;
  /** Each syllable's first consonant in its place; anything else as it is. */
  readonly leads: string;
};

/** As texts are compared: without case, accents and doubled spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function isSyllable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/** A syllable as the keys that type it, `값` → `ㄱㅏㅂㅅ`; anything else as it is. */
function keysOf(character: string): string {
  if (!isSyllable(character)) return character;
  const at = character.charCodeAt(0) - FIRST_SYLLABLE;
  const choseong = CHOSEONG[Math.floor(at / PER_CHOSEONG)] ?? '';
  const vowel = VOWELS[Math.floor((at % PER_CHOSEONG) / PER_VOWEL)] ?? '';
  return choseong + vowel + (FINALS[at % PER_VOWEL] ?? '');
}

/** Each character as the consonant that begins it. */
function leadsOf(text: string): string {
  return text.replace(/[가-힣]/g, (syllable) => keysOf(syllable)[0] ?? syllable);
}

export function prepareText(text: string): SearchText {
  const folded = foldText(text);
  return { text: folded, leads: leadsOf(folded) };
}

/** Whether a character of the query may stand for one of the text: the same, or its first consonant. */
function standsFor(asked: string, character: string): boolean {
  return asked === character || (isSyllable(character) && keysOf(character)[0] === asked);
}

/** Whether the query fits from a place on; its last syllable may be unfinished, or hold what begins the next one. */
function fitsLooselyAt(text: string, query: string, at: number): boolean {
  const last = query.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (!standsFor(query[index] ?? '', text[at + index] ?? '')) return false;
  }
  const asked = query[last] ?? '';
  const there = text[at + last] ?? '';
  if (standsFor(asked, there)) return true;
  if (!isSyllable(asked)) return false;
  return (keysOf(there) + keysOf(text[at + last + 1] ?? '')).startsWith(keysOf(asked));
}

/** Whether a word begins at this place. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function fitAt(text: string, places: Iterable<number>): 'start' | 'word' | 'inside' | undefined {
  let found: 'inside' | undefined;
  for (const at of places) {
    if (at === 0) return 'start';
    if (startsWord(text, at)) return 'word';
    found = 'inside';
  }
  return found;
}

function* placesOf(text: string, query: string): Generator<number> {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) yield at;
}

/** What fits loosely begins with the same consonants, which is quickly found. */
function* loosePlacesOf({ text, leads }: SearchText, query: SearchText): Generator<number> {
  for (const at of placesOf(leads, query.leads)) if (fitsLooselyAt(text, query.text, at)) yield at;
}

/**
 * Output: how the text fits what is typed, or undefined where it does not. `ㅂㅈ` and `붖` fit 부자 loosely: the first names
 * its first consonants, the second is what stands there while 부자 is being composed.
 */
export function fitText(text: SearchText, query: SearchText): Fit | undefined {
  if (query.text === '') return undefined;
  const exact = fitAt(text.text, placesOf(text.text, query.text));
  if (exact !== undefined || !/[ㄱ-ㅎ가-힣]/.test(query.text)) return exact;
  const loose = fitAt(text.text, loosePlacesOf(text, query));
  return loose && `loose-${loose}`;
}
