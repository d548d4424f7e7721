import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainLine, isPlainText } from '../../../shared/text/clean-patterns.ts';
import { cleanLine, cleanText } from '../../../shared/text/text-schemas.ts';

/** The rules themselves, without a short cut. */
function cleanSlowly(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').normalize('NFC');
}
function cleanLineSlowly(text: string): string {
  return cleanSlowly(text).replace(/\s+/g, ' ').trim();
}

const MAX_CODE_POINT = 0x10_ff_ff;

function* characters(): Generator<string> {
  for (let code = 0; code <= MAX_CODE_POINT; code += 1) yield String.fromCodePoint(code);
}

/** Characters that may join the one before them: every one that is not first in a canonical decomposition. */
function findJoining(): ReadonlySet<string> {
  const joining = new Set<string>();
  for (const character of characters()) {
    const [, ...rest] = character.normalize('NFD');
    for (const mark of rest) joining.add(mark);
  }
  return joining;
}

/** Whether it is a mark that may change places: U+0334 is of the lowest combining class, U+0345 of the highest. */
function isReordered(character: string): boolean {
  const [first] = character.normalize('NFD');
  return [`\u0345${first}`, `${first}\u0334`].some((pair) => pair.normalize('NFD') !== pair);
}

test('every plain character is one that no neighbour can make NFC change', () => {
  const joining = findJoining();
  const plain = [...characters()].filter(isPlainText);
  expect(plain.length).toBeGreaterThan(30_000);
  const bad = plain.filter(
    (each) => each.normalize('NFC') !== each || joining.has(each) || isReordered(each),
  );
  expect(bad).toEqual([]);
  expect(plain.filter((each) => cleanSlowly(each) !== each)).toEqual([]);
});

test('every character of a plain line is one of plain text too, and no blank but the space between words', () => {
  const plain = [...characters()].filter(isPlainLine);
  expect(plain.filter((each) => !isPlainText(each) || /\s/.test(each))).toEqual([]);
  expect(['', '가', '가 나', '💌 a b'].every(isPlainLine)).toBe(true);
  expect([' ', ' 가', '가 ', '가  나', '가\n나', '가\u00a0나'].some(isPlainLine)).toBe(false);
});

const pieces = [
  ...['가', '각', 'ᄀ', 'ᅡ', 'ᆨ', 'n', 'a', 'é', '\n', '\r', '\r\n', '\t', '\0', '\u0001', ' ', '  '],
  ...['\u0303', '\u0301', '\u030a', '\u3099', 'か', '\u0338', '=', '\u2126', '\uf900', '\u00a0'],
  ...[
    '\ud83d',
    '\udc9b',
    '💌',
    '👨‍👩‍👧',
    '\u200d',
    '\ufe0f',
    '\u2028',
    '\u3000',
    '\ufeff',
    '#',
    '“',
  ],
];
const text = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));

test('any text is cleaned as by the rules alone, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
      expect(cleanText(any)).toBe(cleanSlowly(any));
      expect(cleanLine(any)).toBe(cleanLineSlowly(any));
      expect(cleanText(cleanText(any))).toBe(cleanText(any));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['words', '가 '],
  ['pictures', '💌'],
  ['halves of pictures', '\ud83d'],
  ['blanks', ' '],
])('a million of %s before what is not plain are cleaned as any other text', (_name, piece) => {
  const long = `${piece.repeat(1_000_000)}\u0301`;
  expect(cleanText(long)).toBe(cleanSlowly(long));
  expect(cleanLine(long)).toBe(cleanLineSlowly(long));
});
