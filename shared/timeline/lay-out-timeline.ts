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
  /** Pixels: a longer bar is given one of the upper rows. */
  readonly longBar?: number;
  readonly sizes?: TimelineSizes;
};

const LONG_BAR = 600;

type LaneSettings = Required<Pick<LayoutSettings, 'maxRows' | 'measure' | 'sizes' | 'longBar'>>;
type Row = readonly Omit<PlacedItem, 'y'>[];
type Filled = { readonly rows: readonly Row[]; readonly left: readonly PreparedItem[] };

/** Each item into the first row in which everything ends before it begins. */
function fillRows(
  items: readonly PreparedItem[],
  scale: Scale,
  maxRows: number,
  sizes: TimelineSizes,
): Filled {
  const rows: Omit<PlacedItem, 'y'>[][] = [];
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
    ends[row] = placed.right;
    if (found === -1) rows.push([placed]);
    else rows[row]?.push(placed);
  }
  return { rows, left };
}

/**
 * Long bars have the upper rows and the others those below them: events of which the year alone is known would fill all rows for
 * a whole year. Each kind may have half of the rows, and what the other does not need.
 */
function shareRows(
  items: readonly PreparedItem[],
  scale: Scale,
  { maxRows, sizes, longBar }: LaneSettings,
): Filled {
  const isLong = ({ span }: PreparedItem) => (span.to - span.from) * scale.pixelsPerDay > longBar;
  const long = items.filter(isLong);
  const short = items.filter((item) => !isLong(item));
  const wanted = fillRows(short, scale, maxRows, sizes).rows.length;
  const above = fillRows(long, scale, Math.max(Math.ceil(maxRows / 2), maxRows - wanted), sizes);
  const below = fillRows(short, scale, maxRows - above.rows.length, sizes);
  return { rows: [...above.rows, ...below.rows], left: [...above.left, ...below.left] };
}

function layOutLane(
  { id, title, items }: PreparedLane,
  scale: Scale,
  settings: LaneSettings,
): Omit<LaneLayout, 'y'> {
  const { sizes } = settings;
  const { rows, left } = shareRows(items, scale, settings);
  const middleOf = (row: number) => sizes.titleHeight + (row + 0.5) * sizes.rowHeight;
  const clusters = gatherClusters(left, middleOf(rows.length), scale, settings);
  const count = Math.max(1, rows.length + (clusters.length > 0 ? 1 : 0));
  return {
    id,
    title,
    height: sizes.titleHeight + count * sizes.rowHeight,
    rows: rows.map((row, index) => row.map((placed) => ({ ...placed, y: middleOf(index) }))),
    clusters,
  };
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
  const { pixelsPerDay, maxRows, measure, width } = settings;
  const { longBar = LONG_BAR, sizes = TIMELINE_SIZES } = settings;
  const origin = settings.origin ?? span?.from ?? 0;
  const bounds =
    width === undefined
      ? { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
      : { left: 0, right: width };
  const scale: Scale = { origin, pixelsPerDay, ...bounds };
  let y = 0;
  const laid = lanes.map((lane): LaneLayout => {
    const layout = { ...layOutLane(lane, scale, { maxRows, measure, sizes, longBar }), y };
    y += layout.height + sizes.laneGap;
    return layout;
  });
  return { origin, pixelsPerDay, lanes: laid, height: Math.max(0, y - sizes.laneGap) };
}
