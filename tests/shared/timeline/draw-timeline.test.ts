import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daySpan } from '../../../shared/dates/day-span.ts';
import { drawTimeline, type TimelineDrawing } from '../../../shared/timeline/draw-timeline.ts';
import type { TimelineLane } from '../../../shared/timeline/timeline-model.ts';
import { listBoxes, listOverlaps } from './support/boxes.ts';
import { anyLanes } from './support/random-timeline.ts';
import { SAMPLE_TIMELINES } from './support/sample-timelines.ts';

const draw = (lanes: readonly TimelineLane[], width = 680) =>
  drawTimeline(lanes, { language: 'ko', width });
const lanesOf = ({ strips }: TimelineDrawing) => strips.flatMap(({ layout }) => layout.lanes);
const placedIn = (drawing: TimelineDrawing) => lanesOf(drawing).flatMap(({ rows }) => rows.flat());

function expectFree({ strips, width }: TimelineDrawing): void {
  for (const { layout } of strips) {
    const boxes = listBoxes(layout);
    expect(listOverlaps(boxes)).toEqual([]);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width + 1e-6);
    }
  }
}

describe('a timeline as a picture', () => {
  it.each([
    ['none', 0, 0],
    ['one', 1, 1],
    ['history', 16, 1],
    ['lanes', 16, 1],
    ['many', 300, 10],
  ] as const)('of %s has %i events in %i strips', (name, events, strips) => {
    const drawing = draw(SAMPLE_TIMELINES[name]);
    expect(drawing.strips).toHaveLength(strips);
    const items = placedIn(drawing).map(({ prepared }) => prepared.item);
    expect(new Set(items).size + drawing.clustered).toBe(events);
    expectFree(drawing);
  });

  it('of some events gives each its label', () => {
    for (const name of ['one', 'history', 'lanes', 'family'] as const) {
      expect(draw(SAMPLE_TIMELINES[name]).clustered).toBe(0);
    }
  });

  it('is as readable on small paper', () => {
    const drawing = draw(SAMPLE_TIMELINES.history, 415);
    expect(drawing.clustered).toBe(0);
    expectFree(drawing);
    for (const { prepared } of placedIn(drawing)) {
      expect(prepared.words.length).toBeGreaterThan(8);
    }
  });

  it('shows some time around a single month', () => {
    const [bar] = placedIn(draw(SAMPLE_TIMELINES.month));
    expect(bar?.markX).toBeGreaterThan(50);
    expect((bar?.markX ?? 0) + (bar?.markWidth ?? 0)).toBeLessThan(630);
  });

  it('has all its strips at one scale, one after the other', () => {
    const layouts = draw(SAMPLE_TIMELINES.many).strips.map(({ layout }) => layout);
    expect(new Set(layouts.map(({ pixelsPerDay }) => pixelsPerDay)).size).toBe(1);
    const padding = 14 / (layouts[0]?.pixelsPerDay ?? 1);
    const years = layouts.map(({ origin }) => Math.round(origin + padding));
    expect(years).toEqual(
      [2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022].map(
        (year) => daySpan(String(year)).from,
      ),
    );
  });

  it('lets nothing overlap, whatever the events', () => {
    fc.assert(
      fc.property(anyLanes, fc.integer({ min: 400, max: 1600 }), (lanes, width) => {
        expectFree(draw(lanes, width));
      }),
      { numRuns: 60 },
    );
  });

  it('draws each item or counts it', () => {
    fc.assert(
      fc.property(anyLanes, (lanes) => {
        const shown = lanesOf(draw(lanes)).flatMap(({ id, rows, clusters }) => {
          const drawn = rows.flat().map(({ prepared }) => prepared);
          const counted = clusters.flatMap(({ items }) => items);
          return [...drawn, ...counted].map(({ item }) => `${id} ${item.id}`);
        });
        const all = lanes.flatMap(({ id, items }) => items.map((item) => `${id} ${item.id}`));
        expect([...new Set(shown)].sort()).toEqual(all.sort());
      }),
      { numRuns: 60 },
    );
  });
});
