import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMarks, marksWithin } from '../../../renderer/timeline/lane-marks.ts';
import { measureLabel } from '../../../renderer/timeline/measure-label.ts';
import { scaleOfStep } from '../../../renderer/timeline/zoom-steps.ts';
import { layOutTimeline } from '../../../shared/timeline/lay-out-timeline.ts';
import { prepareTimeline } from '../../../shared/timeline/prepare-timeline.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [`${year}`, pad(month), pad(day)].slice(0, parts).join('-'),
  );

const drawn = fc
  .record({
    dates: fc.array(date, { minLength: 1, maxLength: 60 }),
    step: fc.integer({ min: -12, max: 24 }),
    maxRows: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ dates, step, maxRows }) => {
    const items = dates.map((each, index) => {
      return { id: `${index}`, kind: 'event' as const, date: each, text: `일 ${index}` };
    });
    const prepared = prepareTimeline([{ id: 'lane', title: '줄', items }], {
      language: 'ko',
      measure: measureLabel,
      maxLabelWidth: 200,
    });
    const pixelsPerDay = scaleOfStep(step);
    const layout = layOutTimeline(prepared, { pixelsPerDay, maxRows, measure: measureLabel });
    const lanes = layout.lanes.map(listMarks);
    return { items, lanes };
  });

describe('the marks of a lane', () => {
  it('hold each of its things once, in order of time', () => {
    fc.assert(
      fc.property(drawn, ({ items, lanes: [lane] }) => {
        const ids = lane?.marks.flatMap(({ itemIds }) => itemIds) ?? [];
        expect([...ids].sort()).toEqual(items.map(({ id }) => id).sort());
        expect(lane?.count).toBe(items.length);
        expect(lane?.marks.map(({ at }) => at)).toEqual(lane?.marks.map((_, index) => index));
        const firsts = lane?.marks.map(({ itemIds }) =>
          items[Number(itemIds[0])]?.date.slice(0, 4),
        );
        expect(firsts).toEqual(firsts?.toSorted());
      }),
    );
  });

  it('never say of one thing that it is several', () => {
    fc.assert(
      fc.property(drawn, ({ lanes: [lane] }) => {
        const clusters = lane?.marks.filter(({ kind }) => kind === 'cluster') ?? [];
        for (const { itemIds } of clusters) expect(itemIds.length).toBeGreaterThan(1);
      }),
    );
  });

  it('stand at the same day at every size', () => {
    const at = (step: number) => {
      const items = [
        { id: '1', kind: 'event' as const, date: '1990-06-01', text: '처음' },
        { id: '2', kind: 'event' as const, date: '2000-06-01', text: '다음' },
      ];
      const settings = { language: 'ko' as const, measure: measureLabel, maxLabelWidth: 200 };
      const prepared = prepareTimeline([{ id: 'lane', title: '줄', items }], settings);
      const pixelsPerDay = scaleOfStep(step);
      const layout = layOutTimeline(prepared, { pixelsPerDay, maxRows: 4, measure: measureLabel });
      return (
        (listMarks(layout.lanes[0] as (typeof layout.lanes)[number]).marks[1]?.x ?? 0) /
        pixelsPerDay
      );
    };
    for (const step of [-12, 0, 8, 20])
      expect(Math.abs(at(step) - at(24))).toBeLessThanOrEqual(0.5);
  });

  it('are drawn where they are in sight, and the one that Tab comes to in any case', () => {
    fc.assert(
      fc.property(drawn, ({ lanes: [lane] }) => {
        if (lane === undefined) return;
        const band = { from: 100, to: 400 };
        const last = lane.marks.at(-1)?.itemIds.at(-1);
        const within = new Set(marksWithin(lane, band, last));
        for (const each of lane.marks) {
          const isSeen = each.right > band.from && each.left < band.to;
          expect(within.has(each)).toBe(isSeen || each.itemIds.includes(last ?? ''));
        }
      }),
    );
  });
});
