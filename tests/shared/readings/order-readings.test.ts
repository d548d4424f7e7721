import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKnownDates } from '../../../shared/dates/edtf-date.ts';
import { compareReadings, findTurn } from '../../../shared/readings/order-readings.ts';
import type { ReadingStatus } from '../../../shared/readings/reading-schema.ts';

type Dates = { readonly startedOn?: string; readonly finishedOn?: string };
const read = (dates: Dates = {}, status: ReadingStatus = 'finished') => ({ status, ...dates });

describe('two dates', () => {
  it.each([
    ['2004', '2026-01-03', -1],
    ['2026-02', '2026-01-31', 1],
    ['2026-01-03', '2026-01-03', 0],
    ['2026', '2026', undefined],
    ['2026', '2026-03', undefined],
    ['2026-03-01', '2026-03', undefined],
  ])('%s and %s: %s', (a, b, order) => {
    expect(compareKnownDates(a, b)).toBe(order);
  });
});

describe('first or again', () => {
  const english = read({ startedOn: '2026-01-03', finishedOn: '2026-01-17' });
  const korean = read({ finishedOn: '2004' });

  it('goes by the dates, as far as they are known', () => {
    expect(findTurn(korean, [english])).toBe('first');
    expect(findTurn(english, [korean])).toBe('again');
    expect(findTurn(read({ finishedOn: '2026' }), [english])).toBeUndefined();
    expect(findTurn(english, [read({ finishedOn: '2026' })])).toBeUndefined();
  });

  it('is not known beside an undated reading, nor of one', () => {
    expect(findTurn(read(), [english])).toBeUndefined();
    expect(findTurn(english, [read()])).toBeUndefined();
    expect(findTurn(korean, [english, read()])).toBeUndefined();
    expect(findTurn(read(), [])).toBeUndefined();
    // Still again: one is known to be before.
    expect(findTurn(english, [korean, read()])).toBe('again');
  });

  it('is the first where it is the only one', () => {
    expect(findTurn(korean, [])).toBe('first');
    expect(findTurn(korean, [read({}, 'want')])).toBe('first');
  });

  it('does not count a book that was put aside as read, but as begun', () => {
    const stopped = read({ startedOn: '2010' }, 'stopped');
    expect(findTurn(english, [stopped])).toBeUndefined();
    expect(findTurn(stopped, [english])).toBe('first');
  });

  it('knows that what is being read now ends after what was finished, dated or not', () => {
    const now = read({}, 'reading');
    expect(findTurn(now, [read()])).toBe('again');
    expect(findTurn(korean, [now])).toBe('first');
    expect(
      findTurn(read({ startedOn: '2003-01-01' }, 'reading'), [
        read({ startedOn: '2004', finishedOn: '2005' }),
      ]),
    ).toBeUndefined();
  });

  it('is not known of a wish', () => {
    expect(findTurn(read({}, 'want'), [korean])).toBeUndefined();
  });
});

const date = fc
  .record({ year: fc.constantFrom('2004', '2025', '2026'), month: fc.nat(2), day: fc.nat(2) })
  .map(({ year, month, day }) => {
    if (month === 0) return year;
    return day === 0 ? `${year}-0${month}` : `${year}-0${month}-0${day}`;
  });
const anyReading = fc.record(
  { status: fc.constantFrom('reading', 'finished', 'stopped'), startedOn: date, finishedOn: date },
  { requiredKeys: ['status'] },
) as fc.Arbitrary<ReturnType<typeof read>>;

it('says the opposite the other way round', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (a, b) => {
      const order = compareReadings(a, b);
      expect(compareReadings(b, a)).toBe(order === undefined ? undefined : -order);
    }),
  );
});

it('finds at most one first, and no circle', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { minLength: 1, maxLength: 5 }), (all) => {
      const turns = all.map((each) =>
        findTurn(
          each,
          all.filter((other) => other !== each),
        ),
      );
      expect(turns.filter((turn) => turn === 'first').length).toBeLessThanOrEqual(1);
      const left = new Set(all);
      for (let size = -1; size !== left.size; ) {
        size = left.size;
        for (const each of left) {
          if ([...left].every((other) => (compareReadings(other, each) ?? 1) > 0))
            left.delete(each);
        }
      }
      expect(left.size).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

it('knows nothing of finished readings without dates', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      fc.pre(reading.status !== 'reading');
      expect(compareReadings(reading, read())).toBeUndefined();
    }),
  );
});
