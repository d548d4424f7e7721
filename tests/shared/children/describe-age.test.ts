import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeAge, describeAges, seasonOf } from '../../../shared/children/describe-age.ts';

const HWEN = { name: '휀', birthday: '2017-05-14' };

test.each([
  ['2024-03-20', '휀이가 여섯 살이던 봄', 'in the spring when 휀 was six'],
  ['2024-07', '휀이가 일곱 살이던 여름', 'in the summer when 휀 was seven'],
  ['2024-05', '휀이가 예닐곱 살이던 봄', 'in the spring when 휀 was six or seven'],
  ['2023', '휀이가 대여섯 살이던 해', 'in the year when 휀 was five or six'],
  ['2027', '휀이가 아홉 살이나 열 살이던 해', 'in the year when 휀 was nine or ten'],
  ['2029-12-01', '휀이가 열두 살이던 겨울', 'in the winter when 휀 was 12'],
  ['2037-06-01', '휀이가 스무 살이던 여름', 'in the summer when 휀 was 20'],
  ['2117-06-01', '휀이가 100살이던 여름', 'in the summer when 휀 was 100'],
  ['2017-05-20', '휀이가 갓난아기이던 봄', 'in the spring when 휀 was newborn'],
  ['2017-12-20', '휀이가 생후 7개월이던 겨울', 'in the winter when 휀 was seven months old'],
  ['2017-12', '휀이가 생후 6~7개월이던 겨울', 'in the winter when 휀 was six or seven months old'],
  ['2018-05', '휀이가 돌 무렵이던 봄', 'in the spring around 휀’s first birthday'],
  ['2018-11-14', '휀이가 생후 18개월이던 가을', 'in the autumn when 휀 was 18 months old'],
  ['2018', '휀이가 두 돌이 되기 전이던 해', 'in the year when 휀 was not yet two'],
  ['2019', '휀이가 한두 살이던 해', 'in the year when 휀 was one or two'],
  ['2017', '휀이가 태어나던 해', 'in the year 휀 was born'],
  ['2017-05', '휀이가 태어나던 달', 'in the month 휀 was born'],
  ['2017-05-10', '휀이가 태어나기 바로 전', 'just before 휀 was born'],
  ['2017-04', '휀이가 태어나기 한 달쯤 전', 'about one month before 휀 was born'],
  ['2017-02-14', '휀이가 태어나기 석 달 전', 'three months before 휀 was born'],
  ['2017-02', '휀이가 태어나기 두세 달 전', 'two or three months before 휀 was born'],
  ['2016', '휀이가 태어나기 한 해 전', 'the year before 휀 was born'],
  ['2015', '휀이가 태어나기 두 해 전', 'two years before 휀 was born'],
  ['2015-05', '휀이가 태어나기 한두 해 전', 'one or two years before 휀 was born'],
  ['1956', '휀이가 태어나기 61년 전', '61 years before 휀 was born'],
])('%s: %s', (date, korean, english) => {
  expect(describeAge(HWEN, date, 'ko')).toBe(korean);
  expect(describeAge(HWEN, date, 'en')).toBe(english);
});

test.each([
  [{ name: '이지우' }, '지우가'],
  [{ name: '휀', calledAs: '휀이' }, '휀이가'],
  [{ name: '휀', calledAs: '콩' }, '콩이가'],
  [{ name: 'Emma' }, 'Emma가'],
  [{ name: 'Tom' }, 'Tom'],
  [{ name: 'さくら' }, 'さくら'],
])('%j is called %s', (names, subject) => {
  const child = { ...names, birthday: '2017-05-14' };
  expect(describeAge(child, '2024-03-20', 'ko')).toBe(`${subject} 여섯 살이던 봄`);
});

test('of a child whose birthday is not known nothing is said', () => {
  expect(describeAge({ name: '휀' }, '2024', 'ko')).toBeUndefined();
  expect(describeAges([{ name: '휀' }], '2024', 'ko')).toBeUndefined();
  expect(describeAges([], '2024', 'ko')).toBeUndefined();
});

test('a birthday that is known by its year alone makes no age exact', () => {
  const child = { name: '휀', birthday: '2017' };
  expect(describeAge(child, '2024-03-20', 'ko')).toBe('휀이가 예닐곱 살이던 봄');
  expect(describeAge(child, '2017-03-20', 'ko')).toBe('휀이가 태어나던 해');
  expect(describeAge(child, '2015-03-20', 'ko')).toBe('휀이가 태어나기 두 해 전');
  expect(describeAge(child, '2017-12-31', 'ko')).toBe('휀이가 돌이 되기 전이던 겨울');
});

describe('of several children', () => {
  const jiwoo = { name: '이지우', birthday: '2020-11-03' };

  test('each is said in a word', () => {
    const children = [HWEN, jiwoo, { name: '민우' }];
    expect(describeAges(children, '2024-03-20', 'ko')).toBe('휀 여섯 살 · 지우 세 살');
    expect(describeAges(children, '2024-03-20', 'en')).toBe('휀 at six · 지우 at three');
    expect(describeAges(children, '2018-12-20', 'ko')).toBe(
      '휀 생후 19개월 · 지우가 태어나기 한 해 전',
    );
  });

  test('the only one whose birthday is known has the whole sentence', () => {
    const children = [{ name: '민우' }, jiwoo];
    expect(describeAges(children, '2024-03-20', 'ko')).toBe('지우가 세 살이던 봄');
  });
});

test.each([
  ['2024-02-29', 'winter'],
  ['2024-03-01', 'spring'],
  ['2024-06', 'summer'],
  ['2024-09', 'autumn'],
  ['2024-12', 'winter'],
  ['2024', undefined],
])('%s is in %s', (date, season) => {
  expect(seasonOf(date)).toBe(season);
});

test('every pair of dates is said, in both languages, with nothing missing', () => {
  const date = fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
    .map(([year, month, parts]) =>
      [year, String(month).padStart(2, '0'), '15'].slice(0, parts + 1).join('-'),
    );
  fc.assert(
    fc.property(date, date, (birthday, at) => {
      for (const language of ['ko', 'en'] as const) {
        const said = describeAge({ name: '휀', birthday }, at, language) ?? '';
        expect(said).toMatch(/^\S+( \S+)+$/);
        expect(said).not.toMatch(/undefined|NaN| 0|no (year|month)/);
      }
    }),
    { numRuns: 2000 },
  );
});
