import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTermFinder } from '../../../shared/definitions/find-terms.ts';

/** The names that are found in a text, as they stand there. */
function find(text: string, names: readonly string[], language: 'ko' | 'en' = 'ko'): string[] {
  return makeTermFinder([names], language)(text).map(({ start, end }) => text.slice(start, end));
}

describe('a Korean term', () => {
  it.each([
    ['오픈 소스를 쓴다', '오픈 소스'],
    ['오픈소스는', '오픈 소스'],
    ['이것이 오픈 소스야.', '오픈 소스'],
    ['오픈 소스였어요', '오픈 소스'],
    ['오픈 소스라고 불러', '오픈 소스'],
    ['오픈 소스란다', '오픈 소스'],
    ['토큰이란다', '토큰'],
    ['오픈 소스들에서는', '오픈 소스'],
    ['‘가중치’와', '가중치'],
    ['가중치에서만', '가중치'],
    ['모델이었다', '모델'],
    ['모델입니다.', '모델'],
    ['모델로서', '모델'],
    ['토큰으로', '토큰'],
    ['토큰이라는', '토큰'],
    ['토큰(token)', '토큰'],
    ['토큰·가중치', '토큰'],
  ])('is found in %s', (text, name) => {
    expect(find(text, [name]).map((found) => found.replace(/\s/g, ''))).toEqual([
      name.replace(/\s/g, ''),
    ]);
  });

  it.each([
    ['모델링', '모델', 'it is another word'],
    ['초거대모델', '모델', 'it does not begin there'],
    ['GPT모델', '모델', 'it does not begin there'],
    ['사과를', '사', 'no such particle follows a vowel'],
    ['바다', '바', 'it is another word'],
    ['토큰화', '토큰', 'it is another word'],
    ['모델하우스', '모델', 'it is another word'],
    ['가중치A', '가중치', 'a letter follows'],
    ['가중치2', '가중치', 'a digit follows'],
    ['오픈 마켓과 소스', '오픈 소스', 'its words are apart'],
  ])('is not found in %s for %s: %s', (text, name) => {
    expect(find(text, [name])).toEqual([]);
  });
});

describe('a Latin term', () => {
  it.each([
    ['LLM은', 'LLM'],
    ['LLM을', 'LLM'],
    ['llm이라고', 'LLM'],
    ['“Open  source”', 'open source'],
    ['C++로', 'C++'],
    ['GPT-4가', 'GPT-4'],
    ['AI, 그리고', 'AI'],
  ])('is found in %s', (text, name) => {
    expect(find(text, [name])).toHaveLength(1);
  });

  it.each([
    ['FAIR', 'AI'],
    ['OpenAI', 'AI'],
    ['AI스피커', 'AI'],
    ['GPT-4', 'GPT'],
    ['non-AI', 'AI'],
    ['LLaMA 2.1', 'LLaMA 2'],
    ['snake_AI', 'AI'],
  ])('is not found in %s for %s', (text, name) => {
    expect(find(text, [name])).toEqual([]);
  });

  it('takes an English plural with it', () => {
    expect(find('Two LLMs and their tokens.', ['LLM', 'token'], 'en')).toEqual(['LLMs', 'tokens']);
  });

  it('that is an abbreviation is no small English word', () => {
    expect(find('It was AI, not it.', ['IT', 'AI'], 'en')).toEqual(['AI']);
    expect(find('it를 배운다', ['IT'])).toEqual(['it']);
  });
});

describe('of several terms', () => {
  const finder = makeTermFinder([['소스'], ['오픈 소스', 'Open Source'], ['소스', '샘']], 'ko');

  it('the longest is found, and nothing in it', () => {
    expect(finder('오픈 소스와 소스')).toEqual([
      { index: 1, start: 0, end: 5 },
      { index: 0, start: 7, end: 9 },
    ]);
  });

  it('with one name the first has it', () => {
    expect(finder('소스, 샘').map(({ index }) => index)).toEqual([0, 2]);
  });

  it('a shorter one is found where the longer does not fit', () => {
    const both = makeTermFinder([['미세'], ['미세 조정']], 'ko');
    expect(both('미세 조정하다').map(({ index }) => index)).toEqual([0]);
  });
});

it('what is found stands in the text, in order and apart', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 4 });
  const piece = fc.constantFrom('모델', 'AI', ' ', '은', '를', '-', '.', 'a', '소스', '오픈 ');
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(names, { maxLength: 4 }), text, (terms, words) => {
      const all = [...terms, ['모델', '오픈 소스'], ['AI', '소스']];
      let before = 0;
      for (const { index, start, end } of makeTermFinder(all, 'ko')(words)) {
        expect(all[index]).toBeDefined();
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(words.length);
    }),
  );
});
