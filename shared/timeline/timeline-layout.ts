import type { DaySpan } from '../dates/day-span.ts';
import type { PreparedItem } from './prepare-timeline.ts';

/** Pixels. */
export type TimelineSizes = {
  /** Of one row of marks and labels. */
  readonly rowHeight: number;
  /** Of a dot; what is narrower at a scale is drawn as one. */
  readonly markSize: number;
  /** Between a mark and its label, and the least between what stands in one row. */
  readonly gap: number;
  /** Of the line with a lane's title, above its rows. */
  readonly titleHeight: number;
  /** Between lanes. */
  readonly laneGap: number;
};

export const TIMELINE_SIZES: TimelineSizes = {
  rowHeight: 24,
  markSize: 10,
  gap: 8,
  titleHeight: 28,
  laneGap: 16,
};

/**
 * All x are pixels from the first moment of the layout's `origin`, the same wherever the window looks: it takes away its own left
 * edge before it draws, since numbers of many digits lose their fractions in an SVG.
 */
type Extent = {
  /** All that it takes of its row, mark and label together. */
  readonly left: number;
  readonly right: number;
  /** Its row's middle, from the lane's upper edge. */
  readonly y: number;
};

export type PlacedItem = Extent & {
  readonly prepared: PreparedItem;
  /** A dot about the middle of its span, or a bar as long as its span. */
  readonly shape: 'dot' | 'bar';
  readonly markX: number;
  readonly markWidth: number;
  readonly labelX: number;
  /** Where the label stands: beside the mark, or on the bar, at its beginning; `over` where it is longer than the bar. */
  readonly side: 'right' | 'left' | 'inside' | 'over';
};

/** Items for which there was no room, in one mark: `+12`. */
export type Cluster = Extent & {
  readonly items: readonly PreparedItem[];
  readonly span: DaySpan;
  readonly label: string;
};

export type LaneLayout = {
  readonly id: string;
  readonly title: string;
  /** From the upper edge of the first lane. */
  readonly y: number;
  readonly height: number;
  /** From the title down; within a row from left to right. */
  readonly rows: readonly (readonly PlacedItem[])[];
  /** In a row of their own below the others, from left to right. */
  readonly clusters: readonly Cluster[];
};

export type TimelineLayout = {
  /** Days since 1970-01-01: where x is 0. */
  readonly origin: number;
  readonly pixelsPerDay: number;
  readonly lanes: readonly LaneLayout[];
  /** Of all lanes together. */
  readonly height: number;
};
