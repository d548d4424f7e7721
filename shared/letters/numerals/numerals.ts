/** Signs that are a mark by themselves, and signs that a mark is made of with a point or brackets; each by its first. */
type Whole = '①' | '㉠' | '㉮' | 'ⓐ';
type Framed = '1' | '가' | 'ㄱ' | 'a' | 'A' | 'i' | 'I' | 'Ⅰ' | 'ⅰ';

/** How a list is numbered, named by its first mark. `1.` is Markdown's own, and a list says nothing for it. */
export type Numerals = Whole | `(${Framed})` | `${Framed})` | `${Exclude<Framed, '1'>}.`;

/** A mark, as the numerals that have it and its place among them, counted from 1. */
export type Mark = { readonly numerals: Numerals; readonly number: number };

const WHOLE: readonly Whole[] = ['①', '㉠', '㉮', 'ⓐ'];
const FRAMED: readonly Framed[] = ['1', '가', 'ㄱ', 'a', 'A', 'i', 'I', 'Ⅰ', 'ⅰ'];

/** Far more than a person numbers. */
const MOST_DECIMALS = 999;
const MOST_ROMAN = 50;

function countFrom(first: string, length: number): string[] {
  const start = first.codePointAt(0) ?? 0;
  return Array.from({ length }, (_, at) => String.fromCodePoint(start + at));
}

/**
 * 가 나 … 하, then 거 너 … 허, 고 노 … 호, 구 누 … 후.
 * Source: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항 (하 is followed by 거, 너, 더, …).
 */
function listSyllables(): string[] {
  const initials = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
  const vowels = [0, 4, 8, 13];
  return vowels.flatMap((vowel) =>
    initials.map((initial) => String.fromCodePoint(0xac00 + (initial * 21 + vowel) * 28)),
  );
}

function writeRoman(number: number): string {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l'];
  return `${tens[Math.floor(number / 10)]}${units[number % 10]}`;
}

const ROMAN = Array.from({ length: MOST_ROMAN }, (_, at) => writeRoman(at + 1));

const SIGNS: Readonly<Record<Whole | Framed, readonly string[]>> = {
  '①': [...countFrom('①', 20), ...countFrom('㉑', 15), ...countFrom('㊱', 15)],
  '㉠': countFrom('㉠', 14),
  '㉮': countFrom('㉮', 14),
  'ⓐ': countFrom('ⓐ', 26),
  '1': Array.from({ length: MOST_DECIMALS }, (_, at) => `${at + 1}`),
  가: listSyllables(),
  ㄱ: [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'],
  a: countFrom('a', 26),
  A: countFrom('A', 26),
  i: ROMAN,
  I: ROMAN.map((sign) => sign.toUpperCase()),
  Ⅰ: countFrom('Ⅰ', 12),
  ⅰ: countFrom('ⅰ', 12),
};

/** What stands around each sign of a list, and the signs in order. */
export type NumeralParts = {
  readonly prefix: '' | '(';
  readonly signs: readonly string[];
  readonly suffix: '' | '.' | ')';
};

function partsOfFramed(sign: Framed): [Numerals, NumeralParts][] {
  const signs = SIGNS[sign];
  const bracketed: [Numerals, NumeralParts][] = [
    [`${sign})`, { prefix: '', signs, suffix: ')' }],
    [`(${sign})`, { prefix: '(', signs, suffix: ')' }],
  ];
  return sign === '1'
    ? bracketed
    : [[`${sign}.`, { prefix: '', signs, suffix: '.' }], ...bracketed];
}

const PARTS: ReadonlyMap<Numerals, NumeralParts> = new Map([
  ...WHOLE.map((sign): [Numerals, NumeralParts] => [
    sign,
    { prefix: '', signs: SIGNS[sign], suffix: '' },
  ]),
  ...FRAMED.flatMap(partsOfFramed),
]);

/** All numerals there are, but `1.`. */
export const NUMERALS: readonly Numerals[] = [...PARTS.keys()];

/** Whether a name is that of numerals. */
export function isNumerals(name: unknown): name is Numerals {
  return PARTS.has(name as Numerals);
}

/** Input: numerals. Output: what their marks are made of. */
export function partsOf(numerals: Numerals): NumeralParts {
  return PARTS.get(numerals) as NumeralParts;
}

/** Input: a list's numerals, left out for `1.`, and a number from 1. Output: its mark; past the last sign there is, `51.`. */
export function writeMark(numerals: Numerals | undefined, number: number): string {
  if (numerals === undefined) return `${number}.`;
  const { prefix, signs, suffix } = partsOf(numerals);
  const sign = signs[number - 1];
  return sign === undefined ? `${number}.` : prefix + sign + suffix;
}

function listMarks(): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const [numerals, { prefix, signs, suffix }] of PARTS) {
    for (const [at, sign] of signs.entries()) {
      const mark = prefix + sign + suffix;
      marks.set(mark, [...(marks.get(mark) ?? []), { numerals, number: at + 1 }]);
    }
  }
  return marks;
}

const MARKS = listMarks();
const MARK = /(?:[①-⑳㉑-㉟㊱-㊿㉠-㉻ⓐ-ⓩ]|\([^\s()]{1,7}\)|[^\s().]{1,7}[.)])/uy;

/** A mark that begins words. */
export type MarkFound = {
  /** What it can be: `i.` is the first of the Roman and the ninth of the Latin. */
  readonly marks: readonly Mark[];
  /** Its own length in UTF-16 code units, without spaces. */
  readonly length: number;
};

/** Input: a text and a place in it. Output: the mark that stands there; undefined for none. */
export function findMark(text: string, at: number): MarkFound | undefined {
  MARK.lastIndex = at;
  const [found] = MARK.exec(text) ?? [];
  const marks = found === undefined ? undefined : MARKS.get(found);
  return marks && found !== undefined ? { marks, length: found.length } : undefined;
}

/** Whether numerals are numbers, which no word is mistaken for: `③` and `(3)`, but not `다.`, which ends sentences. */
export function areNumbers(numerals: Numerals): boolean {
  return WHOLE.includes(numerals as Whole) || numerals === '1)' || numerals === '(1)';
}
