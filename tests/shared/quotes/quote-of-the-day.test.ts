import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOfTheDay } from '../../../shared/quotes/quote-of-the-day.ts';

const DAY = '2026-11-24';
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `quote-${index}`);
const anyIds = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 });

describe('the quote of the day', () => {
  it('is none of none', () => {
    expect(quoteOfTheDay([], DAY, 0)).toBeUndefined();
  });

  it('does not depend on the order of the quotes', () => {
    fc.assert(
      fc.property(anyIds, fc.nat(50), (ids, asked) => {
        expect(quoteOfTheDay(ids.toReversed(), DAY, asked)).toBe(quoteOfTheDay(ids, DAY, asked));
      }),
    );
  });

  it('stays when another quote is taken off the wall, and gives way only to a new one', () => {
    fc.assert(
      fc.property(anyIds, fc.uuid(), (ids, extra) => {
        const before = quoteOfTheDay(ids, DAY, 0);
        expect([before, extra]).toContain(quoteOfTheDay([...ids, extra], DAY, 0));
      }),
    );
  });

  it('shows every quote once before one comes again', () => {
    const ids = idsOf(12);
    const shown = ids.map((_, asked) => quoteOfTheDay(ids, DAY, asked));
    expect(new Set(shown)).toEqual(new Set(ids));
    expect(quoteOfTheDay(ids, DAY, 12)).toBe(shown[0]);
  });

  it('brings each quote about as often as another over the days', () => {
    const ids = idsOf(10);
    const counts = new Map<string | undefined, number>();
    for (let day = 0; day < 2000; day += 1) {
      const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      const id = quoteOfTheDay(ids, date, 0);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // A fair draw of 2,000 lies within 200 ± 68 at five standard deviations.
    for (const id of ids) expect(Math.abs((counts.get(id) ?? 0) - 200)).toBeLessThan(68);
  });
});
