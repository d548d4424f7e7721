import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Age, ageAt, yearsOf } from '../../../shared/children/age.ts';

const exact = (months: number): Age => ({ kind: 'born', months: { min: months, max: months } });

function yearsAt(birthday: string, date: string) {
  const age = ageAt(birthday, date);
  if (age.kind !== 'born') return age.kind;
  const { min, max } = yearsOf(age.months);
  return min === max ? min : [min, max];
}

test.each([
  ['2017-05-14', '2023-05-13', 5],
  ['2017-05-14', '2023-05-14', 6],
  ['2017-05-14', '2017-05-14', 0],
  ['2017-05-14', '2023-05', [5, 6]],
  ['2017-05-14', '2023-06', 6],
  ['2017-05-14', '2023', [5, 6]],
  ['2017-05', '2023-05-20', [5, 6]],
  ['2017', '2023', [5, 6]],
  ['2017', '2023-12-30', [5, 6]],
  ['2017', '2023-12-31', 6],
  ['2017-01-01', '2023', 6],
  ['2017-05-14', '2017-05-13', 'before'],
  ['2017-05-14', '2015', 'before'],
  ['2017-05-14', '2017', 'around-birth'],
  ['2017', '2017-08-01', 'around-birth'],
  ['2017-12-31', '2017-12', 'around-birth'],
])('born %s, on %s: %j years', (birthday, date, years) => {
  expect(yearsAt(birthday, date)).toEqual(years);
});

describe('a day that the last month does not have (민법 제160조 제3항)', () => {
  test('born on 29 February: older from 1 March in a common year, on 29 February in a leap year', () => {
    expect(yearsAt('2020-02-29', '2021-02-28')).toBe(0);
    expect(yearsAt('2020-02-29', '2021-03-01')).toBe(1);
    expect(yearsAt('2020-02-29', '2024-02-28')).toBe(3);
    expect(yearsAt('2020-02-29', '2024-02-29')).toBe(4);
  });

  test('born on the 31st: a month older on the first after a shorter month', () => {
    expect(ageAt('2026-01-31', '2026-02-28')).toEqual(exact(0));
    expect(ageAt('2026-01-31', '2026-03-01')).toEqual(exact(1));
    expect(ageAt('2026-01-31', '2026-03-31')).toEqual(exact(2));
  });
});

const DAY = 86_400_000;
const toDate = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** Days since 1970 from 2010 to 2035. */
const dayNumber = fc.integer({ min: 14_610, max: 24_000 });
const partial = fc
  .tuple(dayNumber, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => toDate(day).slice(0, length));

/** Every day that a date may stand for. */
function daysOf(date: string): string[] {
  if (date.length === 10) return [date];
  const days: string[] = [];
  const first = Date.parse(date.length === 4 ? `${date}-01-01` : `${date}-01`) / DAY;
  for (let day = first; toDate(day).startsWith(date); day += 1) days.push(toDate(day));
  return days;
}

/** Signed months: negative before birth. */
function monthsOf(age: Age): { min: number; max: number } {
  if (age.kind === 'around-birth') throw new Error('is not known');
  const { min, max } = age.months;
  return age.kind === 'born' ? { min, max } : { min: -max - 1, max: -min - 1 };
}

test('is that of the days: no day of a partial date is outside its range, and the ends are those of days', () => {
  fc.assert(
    fc.property(partial, dayNumber, fc.boolean(), (date, number, isBirthdayPartial) => {
      const day = toDate(number);
      const ageFor = (each: string) => (isBirthdayPartial ? ageAt(each, day) : ageAt(day, each));
      const ages = daysOf(date).map(ageFor);
      const kinds = new Set(ages.map(({ kind }) => kind));
      const whole = ageFor(date);
      if (kinds.size > 1) {
        expect(whole).toEqual({
          kind: 'around-birth',
          unit: date.length === 4 ? 'year' : 'month',
        });
        return;
      }
      const all = ages.map(monthsOf);
      expect(monthsOf(whole)).toEqual({
        min: Math.min(...all.map(({ min }) => min)),
        max: Math.max(...all.map(({ max }) => max)),
      });
    }),
    { numRuns: 300 },
  );
});

test('of two partial dates: every pair of days lies within', () => {
  fc.assert(
    fc.property(partial, partial, fc.nat(), fc.nat(), (birthday, date, a, b) => {
      const [births, days] = [daysOf(birthday), daysOf(date)];
      const one = ageAt(births[a % births.length] as string, days[b % days.length] as string);
      const whole = ageAt(birthday, date);
      if (whole.kind === 'around-birth') return;
      expect(one.kind).toBe(whole.kind);
      expect(monthsOf(one).min).toBeGreaterThanOrEqual(monthsOf(whole).min);
      expect(monthsOf(one).max).toBeLessThanOrEqual(monthsOf(whole).max);
    }),
  );
});

test('never falls as the days go by, nor rises the later a child is born', () => {
  fc.assert(
    fc.property(dayNumber, dayNumber, dayNumber, (born, a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
      const ageOn = (birth: number, day: number) => monthsOf(ageAt(toDate(birth), toDate(day))).min;
      expect(ageOn(born, earlier)).toBeLessThanOrEqual(ageOn(born, later));
      expect(ageOn(earlier, born)).toBeGreaterThanOrEqual(ageOn(later, born));
    }),
  );
});

test('a year more on every birthday, and never else', () => {
  fc.assert(
    fc.property(dayNumber, fc.integer({ min: 1, max: 9000 }), (born, after) => {
      const [birthday, before, date] = [born, born + after - 1, born + after].map(toDate);
      const years = (day = '') => yearsAt(birthday as string, day) as number;
      const isBirthday =
        date?.slice(5) === birthday?.slice(5) ||
        (birthday?.endsWith('02-29') && date?.endsWith('03-01') && !before?.endsWith('02-29'));
      expect(years(date) - years(before)).toBe(isBirthday ? 1 : 0);
    }),
  );
});
