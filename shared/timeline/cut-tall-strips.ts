import type { TimelineDrawing, TimelineStrip } from './draw-timeline.ts';
import type { LaneLayout, PlacedItem } from './timeline-layout.ts';

function cutLane(lane: LaneLayout, from: number, to: number, rowHeight: number): LaneLayout {
  const up = from * rowHeight;
  const isLast = to >= lane.rows.length;
  const left = isLast ? up : (lane.rows.length - (to - from)) * rowHeight;
  const lift = <Placed extends Pick<PlacedItem, 'y'>>(placed: Placed): Placed => ({
    ...placed,
    y: placed.y - up,
  });
  return {
    ...lane,
    height: lane.height - left,
    rows: lane.rows.slice(from, to).map((row) => row.map(lift)),
    clusters: isLast ? lane.clusters.map(lift) : [],
  };
}

function cutStrip(strip: TimelineStrip, most: number, rowHeight: number): TimelineStrip[] {
  const [lane, ...others] = strip.layout.lanes;
  const rows = lane?.rows.length ?? 0;
  if (lane === undefined || others.length > 0 || rows <= most) return [strip];
  const pieces = Math.ceil(rows / most);
  const each = Math.ceil(rows / pieces);
  return Array.from({ length: pieces }, (_, index) => {
    const cut = cutLane(lane, index * each, Math.min((index + 1) * each, rows), rowHeight);
    const spared = lane.height - cut.height;
    const layout = { ...strip.layout, lanes: [cut], height: strip.layout.height - spared };
    return { ...strip, layout, height: strip.height - spared };
  });
}

/**
 * Input: a drawing of one lane, at most how many rows a strip of it is to have, and how high a row is in pixels. Output: the same
 * items, in strips of about as many rows each, all under the same axis, so that a page may end between them.
 */
export function cutTallStrips(
  drawing: TimelineDrawing,
  most: number,
  rowHeight: number,
): TimelineDrawing {
  const strips = drawing.strips.flatMap((strip) => cutStrip(strip, most, rowHeight));
  return { ...drawing, strips };
}
