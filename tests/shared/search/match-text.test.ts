import { disassemble, getChoseong } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, foldText, prepareText } from '../../../shared/search/match-text.ts';

const fitOf = (text: string, typed: string) => fitText(prepareText(text), prepareText(typed));

/** Words of whole syllables, as a title has them. */
const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

describe('how a text fits what is typed', () => {
  it('by its start, the start of a word, or inside', () => {
    expect(fitOf('Rich Dad Poor Dad', 'rich')).toBe('start');
    expect(fitOf('Rich Dad Poor Dad', 'poor')).toBe('word');
    expect(fitOf('Rich Dad Poor Dad', 'ich')).toBe('inside');
    expect(fitOf('Rich Dad Poor Dad', 'mom')).toBeUndefined();
    expect(fitOf('Rich Dad Poor Dad', ' ')).toBeUndefined();
    expect(fitOf('The Anne-book', 'book')).toBe('word');
  });

  it('without case, accents and the form of the letters', () => {
    expect(fitOf('Antoine de Saint-Exupéry', 'EXUPERY')).toBe('word');
    expect(fitOf('부자 아빠', '부자'.normalize('NFD'))).toBe('start');
  });

  it('by first consonants, also after whole syllables', () => {
    expect(fitOf('부자 아빠', 'ㅂㅈ')).toBe('loose-start');
    expect(fitOf('부자 아빠', '부ㅈ')).toBe('loose-start');
    expect(fitOf('부자 아빠', 'ㅇㅃ')).toBe('loose-word');
    expect(fitOf('부자 아빠', 'ㅈ ㅇ')).toBe('loose-inside');
    expect(fitOf('부자 아빠', 'ㅂㅇ')).toBeUndefined();
  });

  it('by a syllable that is still being typed, and one that holds what begins the next', () => {
    expect(fitOf('왕자', '오')).toBe('loose-start');
    expect(fitOf('부자', '붖')).toBe('loose-start');
    expect(fitOf('값진 것', '갑')).toBe('loose-start');
    expect(fitOf('어린 왕자', '왕ㅈ')).toBe('loose-word');
    // A vowel alone begins no syllable.
    expect(fitOf('부자', 'ㅏ')).toBeUndefined();
  });

  it('at every stroke, whatever is being composed', () => {
    fc.assert(
      fc.property(hangul, (word) => {
        const title = prepareText(`어린 ${word} 이야기`);
        const folded = foldText(word);
        expect(fitText(title, prepareText(getChoseong(folded)))).toBeDefined();
        for (let length = 1; length <= folded.length; length += 1) {
          const whole = folded.slice(0, length - 1);
          const first = disassemble(folded[length - 1] ?? '')[0] ?? '';
          expect(fitText(title, prepareText(whole + first))).toBeDefined();
          expect(fitText(title, prepareText(folded.slice(0, length)))).toBeDefined();
        }
      }),
    );
  });
});
