import { describe, expect, it } from 'vitest';
import { comparisonMessages } from '../../renderer/readings/comparison-messages.ts';
import { sayComparison } from '../../renderer/readings/say-comparison.ts';
import { tellReading } from '../../renderer/readings/tell-reading.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';

const read = (id: string, fields: Partial<Reading> = {}) =>
  ({ id, status: 'finished', ...fields }) as Reading;
const korean = read('ko', { finishedOn: '2004' });
const english = read('en', { startedOn: '2026-01-03', finishedOn: '2026-01-17' });
const both = [korean, english];

describe('a reading of another edition in a sentence', () => {
  it('says which came first where the dates tell', () => {
    expect(tellReading(korean, 'ko', both, 'ko')).toBe('2004년쯤 한국어판으로 처음 읽음');
    expect(tellReading(english, 'en-GB', both, 'ko')).toBe('2026년 1월 3일 영어판으로 다시 읽음');
    expect(tellReading(korean, 'ko', both, 'en')).toBe('First read in Korean, around 2004');
    expect(tellReading(english, 'en', both, 'en')).toBe('Read again in English on January 3, 2026');
  });

  const tell = (
    fields: Partial<Reading>,
    locale: 'ko' | 'en',
    language: string | undefined = 'ko',
  ) => tellReading(read('x', fields), language, [read('y')], locale);

  it.each([
    [{ finishedOn: '2004-03' }, '2004년 3월에 한국어판으로 읽음', 'Read in Korean in March 2004'],
    [{}, '언제인지 모르지만 한국어판으로 읽음', 'Read in Korean, date unknown'],
    [{ status: 'want' }, '한국어판으로 읽고 싶음', 'To be read in Korean'],
    [{ status: 'reading' }, '한국어판으로 다시 읽는 중', 'Being read again in Korean'],
    [
      { status: 'reading', startedOn: '2026-03' },
      '2026년 3월부터 한국어판으로 다시 읽는 중',
      'Being read again in Korean since March 2026',
    ],
    [
      { status: 'stopped', startedOn: '2004' },
      '2004년쯤 한국어판으로 읽다가 덮어 둠',
      'Begun in Korean and put aside, around 2004',
    ],
  ] as const)('%j: %s', (fields, ko, en) => {
    expect(tell(fields, 'ko')).toBe(ko);
    expect(tell(fields, 'en')).toBe(en);
  });

  it('leaves out a language that is not known', () => {
    expect(tellReading(korean, undefined, both, 'ko')).toBe('2004년쯤 처음 읽음');
    expect(tellReading(korean, undefined, both, 'en')).toBe('First read, around 2004');
  });
});

describe('a comparison in words', () => {
  const comparison = {
    days: 14,
    pagesADay: 24,
    last: { language: 'en', days: 17, faster: 3, pagesADay: 18 },
    yearBefore: { year: 2025, language: 'en', averageDays: 19.2, faster: 5 },
  };
  const name = { ko: () => '영어', en: () => 'English' };
  const say = (locale: 'ko' | 'en', thisYear = 2026, of = comparison) =>
    sayComparison(of, thisYear, comparisonMessages[locale], name[locale]);

  it('says what it is compared with', () => {
    expect(say('ko')).toEqual([
      '작년보다 5일 빠름 (영어책 평균 19일)',
      '지난 영어책보다 3일 빠름',
      '하루 24쪽 (지난 영어책 18쪽)',
    ]);
    expect(say('en')).toEqual([
      '5 days faster than last year (English books: 19 days on average)',
      '3 days faster than the last English book',
      '24 pages a day (the last English book: 18)',
    ]);
  });

  it('names the year where it is not last year any more, and all books where they were taken', () => {
    const slower = {
      ...comparison,
      last: { ...comparison.last, faster: -1 },
      yearBefore: { year: 2025, language: null, averageDays: 13, faster: -1 },
    } as never;
    expect(say('ko', 2027, slower).slice(0, 2)).toEqual([
      '2025년보다 1일 느림 (모든 책 평균 13일)',
      '지난 영어책보다 1일 느림',
    ]);
    expect(say('en', 2027, slower).slice(0, 2)).toEqual([
      '1 day slower than 2025 (all books: 13 days on average)',
      '1 day slower than the last English book',
    ]);
  });

  it('says only what is known', () => {
    expect(sayComparison({ days: 14 }, 2026, comparisonMessages.ko, name.ko)).toEqual([]);
  });
});
