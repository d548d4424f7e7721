import { describe, expect, it } from 'vitest';
import { arrangeGlossary, letterOf } from '../../../shared/definitions/arrange-glossary.ts';

const DEFINITIONS = [
  { term: '오픈 소스', otherNames: ['Open Source', '소스 공개'] },
  { term: '대규모 언어 모델', otherNames: ['LLM', '대규모 언어  모델'] },
  { term: '까치', otherNames: [] },
  { term: 'GPT-10', otherNames: ['4세대'] },
  { term: 'GPT-4', otherNames: [] },
  { term: '가중치', otherNames: ['weights'] },
  { term: '나무', otherNames: ['木'] },
];
const arrange = (language: 'ko' | 'en') =>
  arrangeGlossary(DEFINITIONS, language).map(
    ({ letter, lines }) =>
      `${letter}: ${lines.map(({ name, isOther, of }) => (isOther ? `${name} → ${of.term}` : name)).join(', ')}`,
  );

describe('a glossary', () => {
  it('stands in the order of the language, by first letter, with other names pointing to their terms', () => {
    expect(arrange('ko')).toEqual([
      '#: 4세대 → GPT-10, 木 → 나무',
      'ㄱ: 가중치, 까치',
      'ㄴ: 나무',
      'ㄷ: 대규모 언어 모델',
      'ㅅ: 소스 공개 → 오픈 소스',
      'ㅇ: 오픈 소스',
      'G: GPT-4, GPT-10',
      'L: LLM → 대규모 언어 모델',
      'O: Open Source → 오픈 소스',
      'W: weights → 가중치',
    ]);
    expect(arrange('en').map((line) => line[0])).toEqual([...'#GLOWㄱㄴㄷㅅㅇ']);
  });

  it.each([
    ['한자', 'ㅎ'],
    ['ㄲ으로 시작', 'ㄱ'],
    ['Édition', 'E'],
    ['  llm', 'L'],
    ['αβγ', 'Α'],
    ['1막', '#'],
    ['“따옴표”', '#'],
    ['', '#'],
  ])('puts %j under %j', (name, letter) => expect(letterOf(name)).toBe(letter));
});
