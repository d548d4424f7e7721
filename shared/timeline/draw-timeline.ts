import type { DaySpan } from '../dates/day-span.ts';
import type { Language } from '../text/language.ts';
import { cutIntoStrips } from './cut-into-strips.ts';
import { estimateLabelWidth } from './estimate-label-width.ts';
import { layOutTimeline } from './lay-out-timeline.ts';
import { type Axis, listTicks } from './list-ticks.ts';
import {
  type PreparedItem,
  type PreparedTimeline,
  prepareItem,
  prepareTimeline,
} from './prepare-timeline.ts';
import type { TimelineLayout, TimelineSizes } from './timeline-layout.ts';
import type { TimelineLane } from './timeline-model.ts';

/** One line of a timeline that is broken as a text is: an axis and the lanes below it. Pixels. */
export type TimelineStrip = {
  readonly layout: TimelineLayout;
  readonly axis: Axis;
  readonly height: number;
};

/** A timeline as a picture of a given width. */
export type TimelineDrawing = {
  readonly language: Language;
  readonly width: number;
  /** From the top; none where there are no items. */
  readonly strips: readonly TimelineStrip[];
  /** Whether the lanes have their titles above them: not where there is one. */
  readonly isTitled: boolean;
  /** How many items stand in clusters, without a mark and a label of their own. */
  readonly clustered: number;
};

export type DrawingSettings = {
  readonly language: Language;
  /** Pixels, at least 360. */
  readonly width: number;
};

/** Pixels. Labels are of `FONT_SIZE`; ticks a little smaller. */
export const FONT_SIZE = 12;
export const TICK_FONT_SIZE = 11;
/** Of the two lines of ticks. */
export const AXIS_HEIGHT = 36;
/** Left and right of the time. */
const PADDING = 14;
export const ROW_HEIGHT = 22;
const SIZES: TimelineSizes = {
  rowHeight: ROW_HEIGHT,
  markSize: 10,
  gap: 6,
  titleHeight: 28,
  laneGap: 10,
};
/** Between the axis and a single lane, which has no title. */
const UNTITLED = 8;
/** The most rows of a lane: of a single one so many that two strips stand on an A4 page. */
const MAX_ROWS = 16;
const MIN_ROWS = 6;
/** The most rows of a strip with several lanes. */
const SHARED_ROWS = 24;
const MAX_STRIPS = 10;
/** The widest labels that are tried, from the most wanted on; the whole of a short sentence, or its beginning. */
const LABEL_WIDTHS = [400, 300, 230];
/** What a label leaves of the width at least. */
const ROOM = 80;
/** A date and a word. */
const NARROW_LABEL = 120;

const measure = (text: string) => estimateLabelWidth(text, FONT_SIZE, 'any');
const measureTick = (text: string) => estimateLabelWidth(text, TICK_FONT_SIZE, 'any');

/** Some time before the first and after the last; more where one item is all of it, which would look endless. */
function padSpan(span: DaySpan, { lanes }: PreparedTimeline): DaySpan {
  const days = span.to - span.from;
  const isFilled = lanes.some(({ items }) =>
    items.some((item) => item.span.from === span.from && item.span.to === span.to),
  );
  if (isFilled && days === 1) return { from: span.from - 15, to: span.to + 15 };
  const padding = Math.max(2, Math.ceil(days * (isFilled ? 0.25 : 0.02)));
  return { from: span.from - padding, to: span.to + padding };
}

function rowsPerLane(lanes: number): number {
  return Math.min(MAX_ROWS, Math.max(MIN_ROWS, Math.floor(SHARED_ROWS / lanes)));
}

/** An item that a strip's edge cuts is in each strip that shows as much of it as a mark is wide. */
function isIn(strip: Strip, { span }: PreparedItem): boolean {
  const middle = (span.from + span.to) / 2;
  if (middle >= strip.from && middle < strip.to) return true;
  const shown = Math.min(span.to, strip.to) - Math.max(span.from, strip.from);
  return shown * strip.pixelsPerDay >= SIZES.markSize;
}

type Strip = DaySpan & { readonly pixelsPerDay: number };

/** An item whose label is no longer than the most room that there is beside its mark or on it. */
function fitLabel(
  item: PreparedItem,
  { from, pixelsPerDay }: Strip,
  { language, width }: DrawingSettings,
): PreparedItem {
  const left = PADDING + (item.span.from - from) * pixelsPerDay;
  const right = PADDING + (item.span.to - from) * pixelsPerDay;
  const onBar = Math.min(right, width) - Math.max(left, 0);
  const room = Math.max(left, width - right, onBar) - SIZES.markSize - 2 * SIZES.gap;
  if (item.labelWidth <= room) return item;
  return prepareItem(item.item, { language, measure, maxLabelWidth: room });
}

function drawStrip(
  strip: Strip,
  { lanes, span }: PreparedTimeline,
  settings: DrawingSettings,
): TimelineStrip {
  const { language, width } = settings;
  const { pixelsPerDay } = strip;
  const origin = strip.from - PADDING / pixelsPerDay;
  const isTitled = lanes.length > 1;
  const within = lanes
    .map((lane) => ({ ...lane, items: lane.items.filter((item) => isIn(strip, item)) }))
    .filter(({ items }) => items.length > 0)
    .map((lane) => ({
      ...lane,
      items: lane.items.map((item) => fitLabel(item, strip, settings)),
    }));
  const layout = layOutTimeline(
    { lanes: within, span },
    {
      pixelsPerDay,
      origin,
      width,
      measure,
      longBar: width / 2,
      maxRows: rowsPerLane(lanes.length),
      sizes: isTitled ? SIZES : { ...SIZES, titleHeight: UNTITLED },
    },
  );
  const axis = listTicks({
    pixelsPerDay,
    origin,
    fromX: 0,
    toX: width,
    language,
    measure: measureTick,
  });
  return { layout, axis, height: AXIS_HEIGHT + layout.height };
}

function drawStrips(
  prepared: PreparedTimeline,
  strips: readonly DaySpan[],
  settings: DrawingSettings,
): TimelineDrawing {
  const longest = Math.max(...strips.map(({ from, to }) => to - from));
  const pixelsPerDay = (settings.width - 2 * PADDING) / longest;
  const drawn = strips.map((strip) => drawStrip({ ...strip, pixelsPerDay }, prepared, settings));
  const clusters = drawn.flatMap(({ layout }) => layout.lanes.flatMap((lane) => lane.clusters));
  return {
    ...settings,
    strips: drawn,
    isTitled: prepared.lanes.length > 1,
    clustered: clusters.reduce((sum, { items }) => sum + items.length, 0),
  };
}

/** Fewer strips than that would have no room even for the shortest labels: they need not be tried. */
function leastStrips({ lanes }: PreparedTimeline, { width }: DrawingSettings): number {
  const count = Math.max(1, ...lanes.map(({ items }) => items.length));
  const perStrip = (width / NARROW_LABEL) * rowsPerLane(lanes.length);
  return Math.min(MAX_STRIPS, Math.ceil(count / perStrip));
}

/** Drawings of the timeline, the most wanted first: in few strips, with long labels. */
function* tryDrawings(
  lanes: readonly TimelineLane[],
  settings: DrawingSettings,
): Generator<TimelineDrawing> {
  const { language, width } = settings;
  const prepared = LABEL_WIDTHS.map((widest) =>
    prepareTimeline(lanes, { language, measure, maxLabelWidth: Math.min(widest, width - ROOM) }),
  );
  const [first] = prepared;
  if (first?.span === undefined) return;
  let count = 0;
  for (let most = leastStrips(first, settings); most <= MAX_STRIPS; most += 1) {
    const strips = most === 1 ? [padSpan(first.span, first)] : cutIntoStrips(first.span, most);
    if (strips.length === count) continue;
    count = strips.length;
    for (const each of prepared) yield drawStrips(each, strips, settings);
  }
}

/**
 * Input: lanes, and how wide the picture is to be. Output: the picture: as few strips as it takes for every item to have its
 * label, all at one scale; where ten do not do it, the drawing with the fewest items in clusters.
 */
export function drawTimeline(
  lanes: readonly TimelineLane[],
  settings: DrawingSettings,
): TimelineDrawing {
  let best: TimelineDrawing | undefined;
  for (const drawing of tryDrawings(lanes, settings)) {
    if (best === undefined || drawing.clustered < best.clustered) best = drawing;
    if (best.clustered === 0) break;
  }
  return best ?? { ...settings, strips: [], isTitled: lanes.length > 1, clustered: 0 };
}
