import { describe, expect, it } from 'vitest';
import { cutTallStrips } from '../../../shared/timeline/cut-tall-strips.ts';
import { drawTimeline, ROW_HEIGHT } from '../../../shared/timeline/draw-timeline.ts';
import { writeStripSvgs } from '../../../shared/timeline/write-timeline-svg.ts';

const EVENTS = Array.from({ length: 14 }, (_, index) => ({
  id: String(index),
  kind: 'event' as const,
  date: `2023-${String((index % 12) + 1).padStart(2, '0')}-0${(index % 9) + 1}`,
  text: `일어난 일 ${String.fromCharCode(65 + index)} 그리고 그 뒤에 온 것`,
}));

function draw() {
  return drawTimeline([{ id: 'events', title: '', items: EVENTS }], { language: 'ko', width: 420 });
}

describe('cutting tall strips', () => {
  it('shows each item once, in strips that have no more rows than asked for', () => {
    const whole = draw();
    const rowsOf = (drawing: ReturnType<typeof draw>) =>
      drawing.strips.flatMap(({ layout }) => layout.lanes.map(({ rows }) => rows));
    expect(Math.max(...rowsOf(whole).map((rows) => rows.length))).toBeGreaterThan(6);
    const cut = cutTallStrips(whole, 5, ROW_HEIGHT);
    const idsOf = (drawing: ReturnType<typeof draw>) =>
      rowsOf(drawing)
        .flat(2)
        .map(({ prepared }) => prepared.item.id);
    expect(idsOf(cut)).toEqual(idsOf(whole));
    for (const rows of rowsOf(cut)) expect(rows.length).toBeLessThanOrEqual(5);
  });

  it('keeps every item inside its strip, under an axis', () => {
    const cut = cutTallStrips(draw(), 5, ROW_HEIGHT);
    for (const { layout, axis, height } of cut.strips) {
      expect(axis.major.length + axis.minor.length).toBeGreaterThan(0);
      for (const { y } of layout.lanes.flatMap(({ rows }) => rows.flat())) {
        expect(y).toBeGreaterThan(0);
        expect(y + ROW_HEIGHT / 2).toBeLessThanOrEqual(layout.height);
      }
      expect(height).toBeGreaterThan(layout.height);
    }
    expect(writeStripSvgs(cut, 'print')).toHaveLength(cut.strips.length);
  });

  it('leaves low strips as they are', () => {
    const whole = draw();
    expect(cutTallStrips(whole, 40, ROW_HEIGHT)).toEqual(whole);
  });
});
