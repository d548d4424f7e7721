import { Date as PeersDate } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, dayAt, daySpan } from '../../../shared/dates/day-span.ts';
import { anyEdtfDate } from '../timeline/support/random-timeline.ts';

const DAY = 86_400_000;
const dayOf = (milliseconds: number) => Math.floor(milliseconds / DAY);

describe('the days that a date can mean', () => {
  it.each([
    ['1970', 0, 365],
    ['1970-01', 0, 31],
    ['1969-12', -31, 0],
    ['1970-01-01', 0, 1],
    ['2024-02', 19_754, 19_783],
  ])('%s is from %i to %i', (date, from, to) => {
    expect(daySpan(date)).toEqual({ from, to });
  });

  it('goes on to the last day of what lasted', () => {
    expect(daySpan('1970-01-03', '1970-02')).toEqual({ from: 2, to: 59 });
    expect(daySpan('1970', '1971-01-01')).toEqual({ from: 0, to: 366 });
  });

  it('is not made shorter by an end before its beginning', () => {
    expect(daySpan('1970-03', '1969')).toEqual(daySpan('1970-03'));
  });

  it('is what the edtf library gives as its bounds', () => {
    fc.assert(
      fc.property(anyEdtfDate, (date) => {
        const { min, max } = new PeersDate(date);
        expect(daySpan(date)).toEqual({ from: dayOf(min), to: dayOf(max) + 1 });
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no date', () => {
    expect(() => daySpan('2023-02-30')).toThrow(RangeError);
  });
});

describe('days and numbers', () => {
  it('are the same either way, and those of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (days) => {
        const { year, month, day } = dayAt(days);
        const clock = new Date(days * DAY);
        expect([year, month, day]).toEqual([
          clock.getUTCFullYear(),
          clock.getUTCMonth() + 1,
          clock.getUTCDate(),
        ]);
        expect(countDays(year, month, day)).toBe(days);
      }),
      { numRuns: 5000 },
    );
  });
});
