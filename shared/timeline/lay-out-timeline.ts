import { gatherClusters } from './gather-clusters.ts';
import { placeItem, type Scale } from './place-item.ts';
import type { PreparedItem, PreparedLane, PreparedTimeline } from './prepare-timeline.ts';
import type { MeasureLabel } from './shorten-label.ts';
import {
  type LaneLayout,
  type PlacedItem,
  TIMELINE_SIZES,
  type TimelineLayout,
  type TimelineSizes,
} from './timeline-layout.ts';

export type LayoutSettings = {
  readonly pixelsPerDay: number;
  /** For what stands in the marks of clusters. */
  readonly measure: MeasureLabel;
  /** The most rows of a lane; what does not find room in them is gathered into clusters. */
  readonly maxRows: number;
  /** Where x is 0, in days since 1970-01-01; left out, the first day of all items. */
  readonly origin?: number;
  /** Pixels from the origin, for a picture that ends there: no label goes beyond. Left out, there is no end. */
  readonly width?: number;
  readonly sizes?: TimelineSizes;
};

type Rows = { readonly rows: readonly PlacedItem[][]; readonly left: readonly PreparedItem[] };

/** Each item into the first row in which everything ends before it begins. */
function fillRows(
  items: readonly PreparedItem[],
  scale: Scale,
  maxRows: number,
  sizes: TimelineSizes,
): Rows {
  const rows: PlacedItem[][] = [];
  const ends: number[] = [];
  const left: PreparedItem[] = [];
  for (const item of items) {
    const placed = placeItem(item, scale, sizes);
    const found = ends.findIndex((end) => end + sizes.gap <= placed.left);
    const row = found === -1 ? rows.length : found;
    if (row >= maxRows) {
      left.push(item);
      continue;
    }
    const y = sizes.titleHeight + (row + 0.5) * sizes.rowHeight;
    ends[row] = placed.right;
    if (found === -1) rows.push([{ ...placed, y }]);
    else rows[row]?.push({ ...placed, y });
  }
  return { rows, left };
}

function layOutLane(
  { id, title, items }: PreparedLane,
  scale: Scale,
  { maxRows, measure, sizes }: Required<Pick<LayoutSettings, 'maxRows' | 'measure' | 'sizes'>>,
): Omit<LaneLayout, 'y'> {
  const { rows, left } = fillRows(items, scale, maxRows, sizes);
  const y = sizes.titleHeight + (rows.length + 0.5) * sizes.rowHeight;
  const clusters = gatherClusters(left, y, scale, { measure, sizes });
  const count = Math.max(1, rows.length + (clusters.length > 0 ? 1 : 0));
  return { id, title, height: sizes.titleHeight + count * sizes.rowHeight, rows, clusters };
}

/**
 * Input: a measured timeline and a scale. Output: where everything stands, in pixels of a world that is as wide as its time is
 * long, so that a movement needs no new layout. Each item is drawn once, or counted in one cluster. In a row nothing comes nearer
 * to another than `sizes.gap`: no label overlaps another label or mark. It does not depend on the order of the items.
 * Takes n · maxRows steps for n items.
 */
export function layOutTimeline(
  { lanes, span }: PreparedTimeline,
  settings: LayoutSettings,
): TimelineLayout {
  const { pixelsPerDay, maxRows, measure, width, sizes = TIMELINE_SIZES } = settings;
  const origin = settings.origin ?? span?.from ?? 0;
  const bounds =
    width === undefined
      ? { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
      : { left: 0, right: width };
  const scale: Scale = { origin, pixelsPerDay, ...bounds };
  let y = 0;
  const laid = lanes.map((lane): LaneLayout => {
    const layout = { ...layOutLane(lane, scale, { maxRows, measure, sizes }), y };
    y += layout.height + sizes.laneGap;
    return layout;
  });
  return { origin, pixelsPerDay, lanes: laid, height: Math.max(0, y - sizes.laneGap) };
}
