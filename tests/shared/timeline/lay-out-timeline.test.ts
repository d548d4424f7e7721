import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateLabelWidth } from '../../../shared/timeline/estimate-label-width.ts';
import { layOutTimeline } from '../../../shared/timeline/lay-out-timeline.ts';
import { prepareTimeline } from '../../../shared/timeline/prepare-timeline.ts';
import {
  type LaneLayout,
  TIMELINE_SIZES,
  type TimelineLayout,
} from '../../../shared/timeline/timeline-layout.ts';
import type { TimelineLane } from '../../../shared/timeline/timeline-model.ts';
import { listBoxes, listOverlaps } from './support/boxes.ts';
import { anyLanes, anyScale } from './support/random-timeline.ts';

const measure = (text: string) => estimateLabelWidth(text, 13);
const labels = { language: 'ko', measure, maxLabelWidth: 260 } as const;

type Settings = {
  readonly pixelsPerDay: number;
  readonly maxRows: number;
  readonly width?: number;
};

const SPARSE: Settings = { pixelsPerDay: 1, maxRows: 9 };

function layOut(lanes: readonly TimelineLane[], settings: Settings): TimelineLayout {
  return layOutTimeline(prepareTimeline(lanes, labels), { measure, ...settings });
}

const event = (date: string, text: string, until?: string) => ({
  id: `${date} ${text}`,
  kind: 'event' as const,
  date,
  text,
  ...(until && { until }),
});
const laneOf = (...items: TimelineLane['items']): TimelineLane => ({
  id: 'lane',
  title: '인공지능의 역사',
  items,
});
const placedIn = ({ lanes }: TimelineLayout) => lanes.flatMap(({ rows }) => rows.flat());
const countedIn = ({ clusters }: LaneLayout) =>
  clusters.flatMap(({ items }) => items.map(({ item }) => item.id));

describe('a timeline that is laid out', () => {
  it('draws a known day as a dot about its middle, its label beside it', () => {
    const [dot] = placedIn(layOut([laneOf(event('2023-03-14', 'GPT-4'))], SPARSE));
    expect(dot).toMatchObject({ shape: 'dot', markX: -4.5, markWidth: 10, side: 'right' });
    expect(dot?.labelX).toBe(13.5);
    expect(dot?.prepared).toMatchObject({
      date: '2023년 3월 14일',
      words: 'GPT-4',
      softFrom: false,
    });
  });

  it('draws a month as long as it is, and says that its ends are not known', () => {
    const lane = laneOf(event('2023-02', 'Bard'), event('2023-03', 'Claude'));
    const [february, march] = placedIn(layOut([lane], { pixelsPerDay: 2, maxRows: 9 }));
    expect(february).toMatchObject({ shape: 'bar', markX: 0, markWidth: 56, side: 'right' });
    expect(march).toMatchObject({ shape: 'bar', markX: 56, markWidth: 62 });
    expect(march?.prepared).toMatchObject({ softFrom: true, softTo: true });
  });

  it('writes on a bar that is long enough', () => {
    const lane = laneOf(event('2023-01-02', 'Rich Dad Poor Dad', '2023-02'));
    const [bar] = placedIn(layOut([lane], { pixelsPerDay: 10, maxRows: 9 }));
    expect(bar).toMatchObject({ shape: 'bar', side: 'inside', markX: 0, markWidth: 580 });
    expect(bar?.prepared).toMatchObject({ softFrom: false, softTo: true });
  });

  it('names who did it, where the words do not', () => {
    const lane = laneOf(
      { ...event('2023-03-14', 'GPT-4'), actor: 'OpenAI' },
      { ...event('2023-02-24', 'Meta가 낸 LLaMA'), actor: 'Meta' },
    );
    const words = placedIn(layOut([lane], SPARSE)).map(({ prepared }) => prepared.words);
    expect(words).toEqual(['Meta가 낸 LLaMA', 'OpenAI · GPT-4']);
  });

  it('gathers what finds no room, and counts it', () => {
    const days = Array.from({ length: 14 }, (_, day) => event(`2023-03-${10 + day}`, `${day}`));
    const [lane] = layOut([laneOf(...days)], { pixelsPerDay: 1, maxRows: 2 }).lanes;
    expect(lane?.rows.flat()).toHaveLength(2);
    expect(lane?.clusters.map(({ label }) => label)).toEqual(['+12']);
    expect(lane?.height).toBe(TIMELINE_SIZES.titleHeight + 3 * TIMELINE_SIZES.rowHeight);
  });

  it('keeps a row for a lane without items', () => {
    const [lane] = layOut([laneOf()], SPARSE).lanes;
    expect(lane).toMatchObject({ height: TIMELINE_SIZES.titleHeight + TIMELINE_SIZES.rowHeight });
  });

  it('puts a label to the left where the picture ends', () => {
    const lane = laneOf(event('2023-01-01', 'a'), event('2023-12-31', 'b'));
    const [first, last] = placedIn(layOut([lane], { pixelsPerDay: 1, maxRows: 9, width: 370 }));
    expect([first?.side, last?.side]).toEqual(['right', 'left']);
  });

  it('lets nothing overlap in a window, at any scale', () => {
    fc.assert(
      fc.property(anyLanes, anyScale, fc.integer({ min: 1, max: 12 }), (lanes, scale, maxRows) => {
        const layout = layOut(lanes, { pixelsPerDay: scale, maxRows });
        expect(listOverlaps(listBoxes(layout))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('lets nothing overlap in a picture, and nothing go beyond its edge', () => {
    const anyWidth = fc.integer({ min: 560, max: 2000 });
    fc.assert(
      fc.property(anyLanes, anyWidth, fc.integer({ min: 1, max: 12 }), (lanes, width, maxRows) => {
        const prepared = prepareTimeline(lanes, labels);
        const { from, to } = prepared.span ?? { from: 0, to: 1 };
        const pixelsPerDay = (width - 20) / (to - from);
        const origin = from - 10 / pixelsPerDay;
        const settings = { pixelsPerDay, origin, width, maxRows, measure };
        const boxes = listBoxes(layOutTimeline(prepared, settings));
        expect(listOverlaps(boxes)).toEqual([]);
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('draws each item in its span, or counts it once', () => {
    fc.assert(
      fc.property(anyLanes, anyScale, fc.integer({ min: 1, max: 12 }), (lanes, scale, maxRows) => {
        const layout = layOut(lanes, { pixelsPerDay: scale, maxRows });
        layout.lanes.forEach((lane, index) => {
          const drawn = lane.rows.flat().map(({ prepared }) => prepared.item.id);
          const all = [...drawn, ...countedIn(lane)];
          expect(all.sort()).toEqual(lanes[index]?.items.map(({ id }) => id).sort());
          for (const { shape, markX, markWidth, prepared } of lane.rows.flat()) {
            const from = (prepared.span.from - layout.origin) * scale;
            const to = (prepared.span.to - layout.origin) * scale;
            expect(markX + markWidth / 2).toBeCloseTo((from + to) / 2, 6);
            if (shape === 'bar') expect(markWidth).toBeCloseTo(to - from, 6);
          }
        });
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyLanes, anyScale, (lanes, pixelsPerDay) => {
        const reversed = lanes.map((lane) => ({ ...lane, items: lane.items.toReversed() }));
        const settings = { pixelsPerDay, maxRows: 5 };
        expect(layOut(reversed, settings)).toEqual(layOut(lanes, settings));
      }),
    );
  });
});
