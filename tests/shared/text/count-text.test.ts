import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, countText } from '../../../shared/text/count-text.ts';

const counts = (text: string) => {
  const { letters, lettersWithoutSpaces, words } = countText(text);
  return [letters, lettersWithoutSpaces, words];
};

describe('the length of a text', () => {
  it.each([
    ['', 0, 0, 0],
    ['책을 읽었다.', 7, 6, 2],
    ['책을 읽었다.'.normalize('NFD'), 7, 6, 2],
    ['AI의 역사(歷史)를', 11, 10, 3],
    ['ㅋㅋㅋ 하하', 6, 5, 2],
    ['Don’t panic, it’s 3.14!', 23, 20, 4],
    ['well-being', 10, 10, 2],
    ['café', 4, 4, 1],
    ['café'.normalize('NFD'), 4, 4, 1],
    ['👨‍👩‍👧 가족 🇰🇷', 6, 4, 1],
    ['— … !', 5, 3, 0],
    ['東京に行きました', 8, 8, 5],
    ['첫 줄\n둘째 줄\r\n\n끝', 8, 6, 5],
    ['  앞뒤  ', 6, 2, 1],
  ])('of %j: %i letters, %i without spaces, %i words', (text, ...expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('finds the words of a long text without spaces as of a short one', () => {
    const sentence = '東京に行きました。';
    const of = (times: number) => countText(sentence.repeat(times));
    expect(of(500)).toEqual({
      letters: 500 * 9,
      lettersWithoutSpaces: 500 * 9,
      words: 500 * of(1).words,
    });
  });

  it('is the sum of its lines, and no count is more than the code units', () => {
    const line = fc
      .string({ unit: fc.constantFrom(...'가각a1 .,’-👍\u200d\u0301漢') })
      .map((text) => text.normalize('NFC'));
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(countText(`${a}\n${b}`)).toEqual(addCounts(countText(a), countText(b)));
        const { letters, lettersWithoutSpaces, words } = countText(a);
        expect(letters).toBeLessThanOrEqual(a.length);
        expect(letters - lettersWithoutSpaces).toBe([...a].filter((each) => each === ' ').length);
        expect(words).toBeLessThanOrEqual(lettersWithoutSpaces);
      }),
    );
  });
});
