import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropQuoteMarks } from '../../../shared/quotes/quote-marks.ts';
import { guessParting, splitQuotes } from '../../../shared/quotes/split-quotes.ts';

const cut = (text: string) => splitQuotes(text, guessParting(text));
const texts = (text: string) => cut(text).map((quote) => quote.text);

describe('what parts quotes', () => {
  test('each line is one where no line is blank', () => {
    expect(guessParting('하나\n둘\n')).toBe('lines');
    expect(texts('하나\r\n둘\n\n')).toEqual(['하나', '둘']);
  });

  test('blank lines part them where there are some, and lines in between stay lines', () => {
    const text = '\n첫 줄\n둘째 줄\n \n\n다음 인용\n';
    expect(guessParting(text)).toBe('blank-lines');
    expect(texts(text)).toEqual(['첫 줄\n둘째 줄', '다음 인용']);
    expect(splitQuotes(text, 'lines').map((quote) => quote.text)).toEqual([
      '첫 줄',
      '둘째 줄',
      '다음 인용',
    ]);
  });
});

test.each([
  ['“The rich don’t work for money.”', 'The rich don’t work for money.'],
  ['"It\'s fine."', "It's fine."],
  ["'Don't go'", "Don't go"],
  ['‘Don’t go’', 'Don’t go'],
  ['「부자 아빠」', '부자 아빠'],
  ['『“겹친 따옴표”』', '겹친 따옴표'],
  ['《책》', '책'],
  ['«Le petit»', 'Le petit'],
  ['„Guten Tag“', 'Guten Tag'],
  ['“하나”와 “둘”', '“하나”와 “둘”'],
  ['"A" and "B"', '"A" and "B"'],
  ['“닫히지 않은', '“닫히지 않은'],
  ["the boys'", "the boys'"],
  ["'", "'"],
])('the marks around %s go only as a pair around the whole', (text, expected) => {
  expect(dropQuoteMarks(text)).toBe(expected);
});

test('bullets go, and numbers that count the quotes', () => {
  expect(texts('- 하나\n• 둘\n* 셋')).toEqual(['하나', '둘', '셋']);
  expect(texts('1. 하나\n2. 둘\n3. 셋')).toEqual(['하나', '둘', '셋']);
  expect(texts('(1) 하나\n(2) 둘')).toEqual(['하나', '둘']);
  expect(texts('> “하나”\n> “둘”')).toEqual(['하나', '둘']);
});

test('numbers and dashes of the book stay', () => {
  expect(texts('7. 일곱 번째 이야기\n그 다음')).toEqual(['7. 일곱 번째 이야기', '그 다음']);
  expect(texts('1984년이었다\n12 Rules')).toEqual(['1984년이었다', '12 Rules']);
  expect(texts('— 안녕?\n— 응.')).toEqual(['— 안녕?', '— 응.']);
});

test.each([
  ['부자들은 돈을 위해 일하지 않는다. (p. 42)', '부자들은 돈을 위해 일하지 않는다.', 'p. 42'],
  ['“The rich don’t work for money.” - p.42', 'The rich don’t work for money.', 'p.42'],
  ['“Dear old world” — Chapter 38', 'Dear old world', 'Chapter 38'],
  ['“Dear old world” 38쪽', 'Dear old world', '38쪽'],
  ['“Dear old world (ch. 38)”', 'Dear old world', 'ch. 38'],
  ['긴 글 – pp. 42–45', '긴 글', 'pp. 42–45'],
  ['「하나」（４２쪽）', '하나', '４２쪽'],
  ['words [Loc. 1,024-1,030]', 'words', 'Loc. 1,024-1,030'],
])('a location at the end of %s stands apart', (text, words, location) => {
  expect(cut(text)).toEqual([{ text: words, location }]);
});

test.each(['그해는 (2008)', '태어난 해 - 1984', 'a well-known p', '끝 (참고)'])(
  'what only looks like a location stays in “%s”',
  (text) => {
    expect(cut(text)).toEqual([{ text }]);
  },
);

test('a location on a line of its own belongs to the quote before it', () => {
  expect(cut('하나\np. 42\n둘\n(43쪽)')).toEqual([
    { text: '하나', location: 'p. 42' },
    { text: '둘', location: '43쪽' },
  ]);
  expect(cut('하나\n- p. 42\n\n둘')).toEqual([{ text: '하나', location: 'p. 42' }, { text: '둘' }]);
  // Before any quote it is a text: nothing that was pasted is thrown away.
  expect(cut('p. 42')).toEqual([{ text: 'p. 42' }]);
});

const pieces = fc.constantFrom(
  ...['하나', 'Don’t', "it's", '“', '”', '"', "'", '「', '」', '『', '』', '‘', '’', '«', '»'],
  ...[' ', '\n', '\n\n', '- ', '• ', '> ', '1. ', '2. ', '(p. 42)', '(', ')', ' - ', '— ', '42쪽'],
  ...['Chapter 3', '위치 1024', '.', '…', '😀', '가', 'é', '\r\n', '42', ','],
);
const pasted = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);
const lettersOf = (text: string) =>
  [...text]
    .filter((each) => /\p{L}|\p{Extended_Pictographic}/u.test(each) && !/[0-9*#©®]/.test(each))
    .join('');

test('no letter of what is pasted is lost or moved, however it is parted', () => {
  fc.assert(
    fc.property(pasted, fc.constantFrom('lines', 'blank-lines'), (text, parting) => {
      const quotes = splitQuotes(text, parting);
      const all = quotes.map((quote) => `${quote.text} ${quote.location ?? ''}`).join(' ');
      expect(lettersOf(all)).toBe(lettersOf(text));
      for (const quote of quotes) {
        expect(quote.text.trim()).not.toBe('');
        expect(quote.text).toBe(quote.text.trim());
      }
    }),
    { numRuns: 1000 },
  );
});

test('a quote of plain words is cut as it is', () => {
  const word = fc.constantFrom('부자', 'rich', 'don’t', '돈을', 'world');
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      expect(texts(lines.join('\n'))).toEqual(lines);
      expect(texts(lines.map((each) => `“${each}”`).join('\n\n'))).toEqual(lines);
    }),
  );
});
