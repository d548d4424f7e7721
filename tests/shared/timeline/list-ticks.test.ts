import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySpan } from '../../../shared/dates/day-span.ts';
import { estimateLabelWidth } from '../../../shared/timeline/estimate-label-width.ts';
import { listTicks, type Tick } from '../../../shared/timeline/list-ticks.ts';
import { anyScale } from './support/random-timeline.ts';

const measure = (text: string) => estimateLabelWidth(text, 12);

function ticksOf(date: string, pixelsPerDay: number, days: number, language: 'ko' | 'en' = 'ko') {
  const toX = days * pixelsPerDay;
  const origin = daySpan(date).from;
  return listTicks({ pixelsPerDay, origin, fromX: 0, toX, language, measure });
}

const textsOf = (ticks: readonly Tick[]) => ticks.flatMap(({ label }) => label?.text ?? []);

describe('the ticks of a timeline', () => {
  it('are days in months where there is room for each', () => {
    const { minor, major } = ticksOf('2023-02-26', 30, 5);
    expect(textsOf(minor).slice(-6)).toEqual(['26', '27', '28', '1', '2', '3']);
    expect(textsOf(major)).toEqual(['2023년 2월', '2023년 3월']);
  });

  it('are some days of each month where there is less', () => {
    const { minor } = ticksOf('2023-02-01', 8, 40, 'en');
    expect(textsOf(minor)).toEqual('1 5 10 15 20 25 1 5 10'.split(' '));
  });

  it('are months in years', () => {
    const { minor, major } = ticksOf('2022-11-15', 2, 90, 'en');
    expect(textsOf(minor)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(textsOf(major)).toEqual(['2022', '2023']);
    expect(textsOf(ticksOf('2022-11-15', 2, 90).minor)).toEqual(['11월', '12월', '1월', '2월']);
  });

  it('are years in decades, and decades in centuries', () => {
    const years = ticksOf('2008', 0.2, 365 * 4);
    expect(textsOf(years.minor)).toEqual(['2008', '2009', '2010', '2011']);
    expect(textsOf(years.major)).toEqual(['2000년대', '2010년대']);
    const decades = ticksOf('1880', 0.02, 36_525, 'en');
    expect(textsOf(decades.minor).slice(0, 4)).toEqual(['1880', '1890', '1900', '1910']);
    expect(textsOf(decades.major)).toEqual(['1800s', '1900s']);
  });

  it('stand where their day begins', () => {
    const { minor } = ticksOf('2023-01-01', 2, 60);
    expect(minor.map(({ x }) => x)).toEqual([0, 62, 118]);
  });

  it('name what began further left at the left edge, unless the next is too near', () => {
    expect(ticksOf('2023-03-10', 30, 5).major[0]).toMatchObject({ x: -270, label: { x: 5 } });
    const [first, second] = ticksOf('2023-02-28', 30, 5).major;
    expect([first?.label, second?.label?.text]).toEqual([undefined, '2023년 3월']);
  });

  it('name no year before the first', () => {
    expect(textsOf(ticksOf('0001', 0.2, 900).minor)).toEqual(['1', '2', '3']);
  });

  it('never overlap, and are always some but not too many', () => {
    const anyDay = fc.integer({ min: -700_000, max: 2_000_000 });
    const language = fc.constantFrom('ko' as const, 'en' as const);
    fc.assert(
      fc.property(anyScale, anyDay, language, (pixelsPerDay, origin, language) => {
        const toX = 1200;
        const axis = listTicks({ pixelsPerDay, origin, fromX: 0, toX, language, measure });
        for (const line of [axis.minor, axis.major]) {
          const ends = line.map(({ label }) => label && label.x + label.width);
          line.slice(1).forEach(({ x }, index) => {
            expect(x).toBeGreaterThan(ends[index] ?? Number.NEGATIVE_INFINITY);
          });
          expect(line.length).toBeLessThan(100);
        }
        expect(axis.minor.length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });
});
