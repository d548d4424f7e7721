import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEdtfDates,
  edtfDateSchema,
  isEdtfDate,
  precisionOf,
  splitEdtfDate,
} from '../../../shared/dates/edtf-date.ts';
import { formatEdtfDate } from '../../../shared/dates/format-date.ts';
import { anyDate } from './support/any-date.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');
describe('EDTF level 0 dates', () => {
  it.each(['2023', '2023-03', '2023-03-14', '2024-02-29', '0001'])('takes %s', (date) => {
    expect(isEdtfDate(date)).toBe(true);
  });

  it.each([
    '',
    '23',
    '2023-13',
    '2023-02-30',
    '2023-02-29',
    '2023-3-4',
    '2023/2024',
    '2023-03-14T10:00:00Z',
    '2023-uu',
    '-2023',
    '2023~',
  ])('refuses %j', (date) => {
    expect(isEdtfDate(date)).toBe(false);
    expect(() => splitEdtfDate(date)).toThrow(RangeError);
  });

  it('takes every date of four centuries that the edtf library takes, but for 29 February of common years', () => {
    const isPeersDate = (text: string) => {
      try {
        return parse(text, { level: 0, types: ['Date'] }).type === 'Date';
      } catch {
        return false;
      }
    };
    const digits = (max: number) => fc.integer({ min: 0, max }).map((value) => pad(value, 2));
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        digits(14),
        digits(33),
        (year, month, day) => {
          for (const date of [`${year}-${month}`, `${year}-${month}-${day}`]) {
            const exists = !date.endsWith('-02-29') || new Date(date).getUTCDate() === 29;
            expect(isEdtfDate(date)).toBe(isPeersDate(date) && exists);
          }
        },
      ),
    );
  });

  it.each([
    ['2023-03-00', '2023-03'],
    ['2023-00-00', '2023'],
    [' 2023-03-14 ', '2023-03-14'],
  ])('reads %j of old notes as %s', (typed, date) => {
    expect(edtfDateSchema.parse(typed)).toBe(date);
  });

  it('does not take an unknown month with a known day', () => {
    expect(edtfDateSchema.safeParse('2023-00-05').success).toBe(false);
  });

  it('puts unknown days before the known ones of their month, unknown months before those of their year', () => {
    const dates = ['2023-03-14', '2024', '2023-03', '2023', '2023-12', '2023-03-01', '2022-11-30'];
    expect(dates.toSorted(compareEdtfDates)).toEqual([
      '2022-11-30',
      '2023',
      '2023-03',
      '2023-03-01',
      '2023-03-14',
      '2023-12',
      '2024',
    ]);
  });
});

describe('a date in words', () => {
  it.each([
    ['2023-03-14', '2023년 3월 14일', 'March 14, 2023'],
    ['2023-03', '2023년 3월', 'March 2023'],
    ['2023', '2023년', '2023'],
    ['0918-06-25', '918년 6월 25일', 'June 25, AD 918'],
    ['0023', '서기 23년', 'AD 23'],
  ])('%s is %s and %s', (date, korean, english) => {
    expect(formatEdtfDate(date, 'ko')).toBe(korean);
    expect(formatEdtfDate(date, 'en')).toBe(english);
  });

  it('never says more than is known', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const numbers = formatEdtfDate(date, 'ko').match(/\d+/g) ?? [];
        expect(numbers).toHaveLength({ year: 1, month: 2, day: 3 }[precisionOf(date)]);
      }),
    );
  });
});
