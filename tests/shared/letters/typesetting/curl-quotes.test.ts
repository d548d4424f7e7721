import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlQuotes } from '../../../../shared/letters/typesetting/curl-quotes.ts';
import { anyString } from '../support/any-string.ts';

/** As they are written, and as they are set. */
const CASES: readonly (readonly [string, string])[] = [
  // Apostrophes.
  ["don't, I'm, Emma's, the dogs' bowls", 'don’t, I’m, Emma’s, the dogs’ bowls'],
  ["rock 'n' roll in the '90s, '80s and 1990's", 'rock ’n’ roll in the ’90s, ’80s and 1990’s'],
  ["'Twas brillig; 'tis so, get 'em", '’Twas brillig; ’tis so, get ’em'],
  ["summer of '69. O'Brien's café's door", 'summer of ’69. O’Brien’s café’s door'],
  ["rock-'n'-roll", 'rock-’n’-roll'],
  ["'88 올림픽은 '손에 손잡고'로 기억한다", '’88 올림픽은 ‘손에 손잡고’로 기억한다'],
  // Quotations, one in another.
  ['"Go," she said.', '“Go,” she said.'],
  ['He said, "I won\'t."', 'He said, “I won’t.”'],
  [`"'Hello,' he said," she wrote.`, '“‘Hello,’ he said,” she wrote.'],
  [`'She said "no."'`, '‘She said “no.”’'],
  ["the 'best' book, 'always'", 'the ‘best’ book, ‘always’'],
  ['"...I see," he said. "—No!"', '“...I see,” he said. “—No!”'],
  ['"Yes"/"no" ("maybe") ["so"]', '“Yes”/“no” (“maybe”) [“so”]'],
  ['He stopped—"Wait!"—and "I mean—" she', 'He stopped—“Wait!”—and “I mean—” she'],
  [`"Who said 'I'?" - "Me."`, '“Who said ‘I’?” - “Me.”'],
  ["well—'tis he—'Ahab'", 'well—’tis he—‘Ahab’'],
  // A quotation that goes on in the next paragraph begins there again.
  ['"One.\n\n"Two."', '“One.\n\n“Two.”'],
  ["'One.\n\n'Two.'", '‘One.\n\n‘Two.’'],
  // Korean: particles right behind, and no space before.
  ['"응"이라고 했다.', '“응”이라고 했다.'],
  [`아빠는 '사랑'이라는 말을 "사랑해"로 쓴다.`, '아빠는 ‘사랑’이라는 말을 “사랑해”로 쓴다.'],
  ['그는"안녕"하고"또 봐"했다', '그는“안녕”하고“또 봐”했다'],
  ["그는'안녕'하고 갔다", '그는‘안녕’하고 갔다'],
  [`"'부(富)'란 무엇일까?"라는 물음`, '“‘부(富)’란 무엇일까?”라는 물음'],
  [`'Love'는 "Love is all"에서`, '‘Love’는 “Love is all”에서'],
  ["Tom'은 Tom's", 'Tom’은 Tom’s'],
  ['(《어린 왕자》"길들인다")', '(《어린 왕자》“길들인다”)'],
  ['"…그래서?"', '“…그래서?”'],
  // What is no quotation mark.
  [`He is 6'2" tall, a 12" ruler, 37°33'59"`, `He is 6'2" tall, a 12" ruler, 37°33'59"`],
  [`"He is 6'2" tall," she said`, `“He is 6'2" tall,” she said`],
  ['"in 1984" and \'in 1984\'', '“in 1984” and ‘in 1984’'],
  ['5\' x 7"', '5\' x 7"'],
  ['a " b \' c', 'a " b \' c'],
  ['"', '"'],
  ['""', '""'],
  // Addresses.
  [`see https://a.b/x'y"`, `see https://a.b/x'y”`],
  [`"https://a.b/it's"라는 곳, me'x@a.b`, `“https://a.b/it's”라는 곳, me’x@a.b`],
  // What is set already.
  ['“It’s” "so"', '“It’s” “so”'],
];

/** Characters around which marks are decided, and marks. */
const PIECES = [
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    "'",
    '"',
    ' ',
    '\n',
    '\n\n',
    '.',
    ',',
    '—',
    '-',
    '(',
    ')',
    '「',
    '」',
  ],
  ...[
    'a',
    'Z',
    's',
    'em',
    'n',
    '9',
    '90s',
    '가',
    '은',
    '書',
    'é',
    '👩‍👧',
    '\u0301',
    '/',
    'https://a.b',
    '\u200b',
  ],
];
const marked = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, anyString(2)), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));

describe('quotation marks', () => {
  it.each(CASES)('%s', (written, set) => {
    expect(curlQuotes(written)).toBe(set);
  });

  it('change nothing else: not one other character, nor how many there are', () => {
    const straighten = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    fc.assert(
      fc.property(marked, (text) => {
        const set = curlQuotes(text);
        expect(set).toHaveLength(text.length);
        expect(straighten(set)).toBe(straighten(text));
        for (const [at, mark] of [...text].entries()) {
          if (!/["']/.test(mark)) expect([...set][at]).toBe(mark);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that are set are set', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(curlQuotes(curlQuotes(text))).toBe(curlQuotes(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('between words are all set where each quotation ends', () => {
    const word = fc.constantFrom('love', 'Emma', '사랑', '아빠가', '書', 'don’t');
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
    const quoted = fc
      .tuple(words, fc.constantFrom('', '.', '?', '…'))
      .map((each) => `"${each.join('')}"`);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, quoted), { minLength: 1 }), (parts) => {
        const set = curlQuotes(parts.join(' '));
        expect(set).not.toMatch(/"/);
        expect(set.replace(/[^“”]/g, '')).toMatch(/^(“”)*$/);
      }),
    );
  });

  it('take no longer for as many marks as there can be', () => {
    const started = performance.now();
    for (const piece of ['"', "'", "'a ", `"' `, "it's "]) curlQuotes(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
