import { describe, expect, it } from 'vitest';
import { readLeadingDate } from '../../../shared/dates/read-leading-date.ts';

describe('a date at the start of a line', () => {
  it('is looked for in no more than linear time', () => {
    const start = performance.now();
    for (const part of [' ', '- ', '① ', '(', '**', '1. ', '2023 ', 'May ', ': ', '에 ']) {
      readLeadingDate(part.repeat(50_000));
      readLeadingDate(`2023-07-18${part.repeat(50_000)}x`);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['2023-07-18 Meta의 LLaMA2 출시', '2023-07-18', 'Meta의 LLaMA2 출시'],
    ['- 2023-07-18: Meta의 LLaMA2 출시', '2023-07-18', 'Meta의 LLaMA2 출시'],
    ['* 2023.7.18 - Meta', '2023-07-18', 'Meta'],
    ['1. 2023. 7. 18. Meta', '2023-07-18', 'Meta'],
    ['  12) 2023/7/18\tMeta', '2023-07-18', 'Meta'],
    ['① 2023년 7월 18일 — Meta', '2023-07-18', 'Meta'],
    ['가. 2023년 7월 · Meta', '2023-07', 'Meta'],
    ['(가) ㄱ. 2023년 7월 · Meta', '2023-07', 'Meta'],
    ['Ⅱ. 2023-07-18 Meta', '2023-07-18', 'Meta'],
    ['iii) **2023**: Meta', '2023', 'Meta'],
    ['- **2023-07-18**: Meta의 **LLaMA2**', '2023-07-18', 'Meta의 **LLaMA2**'],
    ['**2023-07-18:** Meta', '2023-07-18', 'Meta'],
    ['2023-07-18 **Meta**', '2023-07-18', '**Meta**'],
    ['(2023-07-18) Meta', '2023-07-18', 'Meta'],
    ['[2023.7] Meta', '2023-07', 'Meta'],
    ['2023-03-00 ChatGPT API', '2023-03', 'ChatGPT API'],
    ['2023년 7월 18일에 Meta가 내놓았다', '2023-07-18', 'Meta가 내놓았다'],
    ['2023년 ChatGPT가 널리 쓰이다', '2023', 'ChatGPT가 널리 쓰이다'],
    ['2023년 3명이 시작했다', '2023', '3명이 시작했다'],
    ['July 18, 2023: Meta releases LLaMA 2', '2023-07-18', 'Meta releases LLaMA 2'],
    ['18 July 2023 – 2 models released', '2023-07-18', '2 models released'],
    ['Jul. 2023 | Meta', '2023-07', 'Meta'],
    ['2023: the year of open models', '2023', 'the year of open models'],
    ['1997 Deep Blue beats Kasparov', '1997', 'Deep Blue beats Kasparov'],
    ['1956 다트머스 회의', '1956', '다트머스 회의'],
    ['2023. ChatGPT', '2023', 'ChatGPT'],
    ['2023-07-18', '2023-07-18', ''],
    ['2023년 7월 18일(화) Meta', '2023-07-18', 'Meta'],
    ['- 2023. 7. 18. (화): Meta', '2023-07-18', 'Meta'],
    ['2023년 7월 18일 화요일에 Meta', '2023-07-18', 'Meta'],
    ['Tuesday, July 18, 2023 – Meta', '2023-07-18', 'Meta'],
    ['2023-07-18 (AI) Meta', '2023-07-18', '(AI) Meta'],
    ['2023년:', '2023', ''],
    ['２０２３－０７－１８　Ｍｅｔａ', '2023-07-18', 'Ｍｅｔａ'],
  ])('%j', (line, date, rest) => expect(readLeadingDate(line)).toEqual({ date, rest }));

  it.each([
    '',
    'Meta의 LLaMA2 출시',
    '출시 2023-07-18',
    '2023년은 바쁜 해였다',
    '2023년에는 많은 일이 있었다',
    '2023년 이후 모든 것이 달라졌다',
    '2023년 3월부터 쓰기 시작했다',
    '2023년 경 시작되었다',
    '2023 was a busy year',
    'March 2023 was cold',
    'March 14, 2023 and later',
    '2000 people came',
    '2000 명이 모였다',
    '2000명이 모였다',
    '1500 3',
    '2023–2024 겨울',
    '2023 - 2024 겨울',
    '2023년 3월 14일 ~ 16일 여행',
    '2023-03-14 - 16일 여행',
    '2023?: 누군가',
    '2023-02-29 없는 날',
    '2023년 7월 18일(수) 다른 요일',
    '2023-13 없는 달',
    '2023-07-183 숫자',
    '2023-07-18T10:00 기계가 쓴 것',
    '20230718 기계가 쓴 것',
    '3/4/2023 어느 쪽인지 모르는 날',
    '3월 14일 해를 모르는 날',
    '2023,000 People',
    '- 그냥 목록',
  ])('%j has none', (line) => expect(readLeadingDate(line)).toBeUndefined());
});
