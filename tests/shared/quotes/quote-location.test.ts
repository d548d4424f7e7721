import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatLocation,
  NUMBERED_KINDS,
  parseLocation,
  type QuoteLocation,
  showLocation,
} from '../../../shared/quotes/quote-location.ts';

test.each([
  ['42', { kind: 'page', from: 42 }],
  ['p. 42', { kind: 'page', from: 42 }],
  ['P.42', { kind: 'page', from: 42 }],
  ['page 42', { kind: 'page', from: 42 }],
  ['42쪽', { kind: 'page', from: 42 }],
  ['42 페이지', { kind: 'page', from: 42 }],
  ['４２쪽', { kind: 'page', from: 42 }],
  ['42p', { kind: 'page', from: 42 }],
  ['42-45', { kind: 'page', from: 42, to: 45 }],
  ['pp. 42–45', { kind: 'page', from: 42, to: 45 }],
  ['42~45쪽', { kind: 'page', from: 42, to: 45 }],
  ['42쪽 - 45쪽', { kind: 'page', from: 42, to: 45 }],
  ['42-42', { kind: 'page', from: 42 }],
  ['3장', { kind: 'chapter', from: 3 }],
  ['제3장', { kind: 'chapter', from: 3 }],
  ['제 3 장', { kind: 'chapter', from: 3 }],
  ['3-4장', { kind: 'chapter', from: 3, to: 4 }],
  ['ch. 3', { kind: 'chapter', from: 3 }],
  ['Chapter 3', { kind: 'chapter', from: 3 }],
  ['Chapters 3–4', { kind: 'chapter', from: 3, to: 4 }],
  ['loc. 1024', { kind: 'kindle', from: 1024 }],
  ['Location 1024-1030', { kind: 'kindle', from: 1024, to: 1030 }],
  ['Kindle Loc. 1,024', { kind: 'kindle', from: 1024 }],
  ['위치 1024', { kind: 'kindle', from: 1024 }],
  ['킨들 위치 1,024–1,030', { kind: 'kindle', from: 1024, to: 1030 }],
] as const)('%s is read', (line, location) => {
  expect(parseLocation(line)).toEqual(location);
});

test.each([
  '머리말',
  'p. xii',
  '3장 42쪽',
  'p. 42, 45',
  '45-42',
  '제3',
  'Chapter Three',
  '12345678',
  '2권 42쪽',
  '-',
  '',
])('“%s” stays as it is written', (line) => {
  expect(parseLocation(line)).toEqual({ kind: 'other', text: line });
  for (const language of ['ko', 'en'] as const) expect(showLocation(line, language)).toBe(line);
});

test.each([
  ['p. 42', '42쪽', 'p. 42'],
  ['42쪽-45쪽', '42–45쪽', 'pp. 42–45'],
  ['ch. 3', '3장', 'Chapter 3'],
  ['3-4장', '3–4장', 'Chapters 3–4'],
  ['loc 1,024', '위치 1024', 'Loc. 1024'],
  ['위치 1024-1030', '위치 1024–1030', 'Loc. 1024–1030'],
])('%s is %s and %s', (line, ko, en) => {
  expect(showLocation(line, 'ko')).toBe(ko);
  expect(showLocation(line, 'en')).toBe(en);
});

const language = fc.constantFrom('ko', 'en');
const numbered: fc.Arbitrary<QuoteLocation> = fc
  .record({
    kind: fc.constantFrom(...NUMBERED_KINDS),
    from: fc.nat(99_999),
    more: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
  })
  .map(({ kind, from, more }) =>
    more === undefined ? { kind, from } : { kind, from, to: from + more },
  );

test('what is shown is read as the same, in whatever language', () => {
  fc.assert(
    fc.property(numbered, language, (location, shown) => {
      expect(parseLocation(formatLocation(location, shown))).toEqual(location);
    }),
  );
});

test('any line at all is shown in a way that stays, and loses nothing where it is not understood', () => {
  const part = fc.constantFrom('p', '.', '4', '42', '-', ' ', '쪽', '장', '위치', 'loc', 'ch', ',');
  const line = fc.oneof(
    fc.string(),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(line, language, language, (typed, first, second) => {
      const shown = showLocation(typed, first);
      expect(parseLocation(shown)).toEqual(parseLocation(typed));
      expect(showLocation(shown, second)).toBe(showLocation(typed, second));
      if (parseLocation(typed).kind === 'other') expect(shown).toBe(typed.trim());
    }),
  );
});
