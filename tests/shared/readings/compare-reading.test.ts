import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareReading,
  daysFaster,
  listTimedReadings,
  type TimedReading,
  timeReading,
} from '../../../shared/readings/compare-reading.ts';
import type { Reading } from '../../../shared/readings/reading-schema.ts';

let count = 0;
function timed(
  startedOn: string,
  finishedOn: string,
  book: { language?: string; pageCount?: number } = { language: 'en' },
): TimedReading {
  count += 1;
  const reading = { id: `r${count}`, status: 'finished', startedOn, finishedOn } as Reading;
  const made = timeReading(reading, book);
  if (made === undefined) throw new Error('no days');
  return made;
}

const own = timed('2026-01-03', '2026-01-17', { language: 'en', pageCount: 336 });

describe('with the last book in the language', () => {
  it('is the one finished before it, whatever lies between in other languages', () => {
    const all = [
      timed('2025-11-01', '2025-11-30'),
      timed('2025-12-01', '2025-12-18'),
      timed('2025-12-20', '2025-12-22', { language: 'ko' }),
      timed('2026-01-18', '2026-01-20'),
      own,
    ];
    expect(compareReading(own, all).last).toEqual({ language: 'en', days: 17, faster: 3 });
  });

  it('takes British English for English, and says nothing of a book without a language', () => {
    const british = timed('2025-12-01', '2025-12-11', { language: 'en-GB' });
    expect(compareReading(own, [british]).last).toEqual({ language: 'en', days: 10, faster: -4 });
    const unknown = timed('2025-12-01', '2025-12-11', {});
    expect(compareReading(own, [unknown]).last).toBeUndefined();
    expect(compareReading(unknown, [timed('2025-11-01', '2025-11-11', {})]).last).toBeUndefined();
  });

  it('tells pages a day only where both are known', () => {
    const without = compareReading(own, [timed('2025-12-01', '2025-12-18')]);
    expect(without.pagesADay).toBe(24);
    expect(without.last).not.toHaveProperty('pagesADay');
    const before = timed('2025-12-01', '2025-12-11', { language: 'en', pageCount: 180 });
    expect(compareReading(own, [before]).last?.pagesADay).toBe(18);
    const { last } = compareReading(timed('2026-02-01', '2026-02-03'), [own]);
    expect(last).toMatchObject({ days: 14 });
    expect(last).not.toHaveProperty('pagesADay');
  });
});

describe('with the year before', () => {
  it('takes books of the language where there are any', () => {
    const all = [
      timed('2025-03-01', '2025-03-17'),
      timed('2024-12-25', '2025-01-16'),
      timed('2025-03-01', '2025-03-03', { language: 'ko' }),
      timed('2024-03-01', '2024-03-02'),
    ];
    expect(compareReading(own, all).yearBefore).toEqual({
      year: 2025,
      language: 'en',
      averageDays: 19,
      faster: 5,
    });
  });

  it('takes all books where there are none, and says so', () => {
    const korean = [4, 5].map((days) =>
      timed('2025-03-01', `2025-03-0${1 + days}`, { language: 'ko' }),
    );
    expect(compareReading(own, korean).yearBefore).toEqual({
      year: 2025,
      language: null,
      averageDays: 4.5,
      faster: -10,
    });
    expect(compareReading(own, [own])).toEqual({ days: 14, pagesADay: 24 });
  });
});

it('a re-read is compared with the reading before it', () => {
  const page = {
    book: { title: 'Momo', authors: [], language: 'en' },
    readings: [
      { id: 'a', status: 'finished', startedOn: '2025-01-01', finishedOn: '2025-01-21' },
      { id: 'b', status: 'finished', startedOn: '2026-01-01', finishedOn: '2026-01-11' },
    ],
  } as unknown as Parameters<typeof listTimedReadings>[0] extends Iterable<infer P> ? P : never;
  const all = listTimedReadings([page]);
  const [, second] = all;
  if (second === undefined) throw new Error('none');
  expect(compareReading(second, all)).toEqual({
    days: 10,
    last: { language: 'en', days: 20, faster: 10 },
    yearBefore: { year: 2025, language: 'en', averageDays: 20, faster: 10 },
  });
});

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
);
const anyReading = fc.record(
  {
    id: fc.uuid(),
    status: fc.constantFrom('want', 'reading', 'finished', 'stopped'),
    startedOn: partial,
    finishedOn: partial,
  },
  { requiredKeys: ['id', 'status'] },
) as fc.Arbitrary<Reading>;
const anyTimed = fc
  .record({ from: day, to: day, language: fc.constantFrom('en', 'ko') })
  .map(({ from, to, language }) =>
    from < to ? timed(from, to, { language }) : timed(to, from, { language }),
  );

it('what one is faster, the other is slower', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 400, noNaN: true }), fc.nat(400), (a, b) => {
      expect(daysFaster(a, b) + daysFaster(b, a)).toBe(0);
      expect(Math.abs(daysFaster(a, b) - (b - a))).toBeLessThanOrEqual(0.5);
    }),
  );
  fc.assert(
    fc.property(anyTimed, anyTimed, (a, b) => {
      const [first, second] = a.finishedOn < b.finishedOn ? [a, b] : [b, a];
      const { last } = compareReading(second, [first, second]);
      if (last !== undefined) expect(last.faster).toBe(first.days - second.days);
      expect(compareReading(first, [first, second]).last).toBeUndefined();
    }),
  );
});

it('is never made from days that are not known, nor from books that were not finished', () => {
  fc.assert(
    fc.property(fc.array(anyReading), anyTimed, (readings, one) => {
      const unclear = readings.filter(
        ({ status, startedOn, finishedOn }) =>
          status !== 'finished' || startedOn?.length !== 10 || finishedOn?.length !== 10,
      );
      const pages = [{ book: { title: '책', authors: [], language: 'en' }, readings: unclear }];
      const all = listTimedReadings(pages as never);
      expect(all).toEqual([]);
      expect(compareReading(one, [one, ...all])).toEqual({ days: one.days });
    }),
  );
});

it('does not hang on the order in which the pages are read', () => {
  fc.assert(
    fc.property(fc.array(anyTimed, { minLength: 1, maxLength: 8 }), fc.nat(), (all, seed) => {
      const one = all[seed % all.length] as TimedReading;
      const turned = all.toReversed();
      expect(compareReading(one, turned).last).toEqual(compareReading(one, all).last);
    }),
  );
});
