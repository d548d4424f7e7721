import { type DaySpan, daySpan, joinSpans } from '../dates/day-span.ts';
import { precisionOf } from '../dates/edtf-date.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Language } from '../text/language.ts';
import { type MeasureLabel, shortenLabel } from './shorten-label.ts';
import type { TimelineItem, TimelineLane } from './timeline-model.ts';

/** An item with all that is known of it before there is a scale. Widths are in pixels. */
export type PreparedItem = {
  readonly item: TimelineItem;
  readonly span: DaySpan;
  /** Whether the day that it began on is not known, and the day that it ended on. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
  /** `2023년 3월`, the first part of its label; the words follow `LABEL_SPACE` behind it. */
  readonly date: string;
  /** Who and what, shortened; possibly ''. */
  readonly words: string;
  readonly dateWidth: number;
  readonly labelWidth: number;
};

export type PreparedLane = {
  readonly id: string;
  readonly title: string;
  /** In order of time: earlier first, of those that begin together the longer first. */
  readonly items: readonly PreparedItem[];
};

/** Lanes that can be laid out at any scale; made once, since the measuring is most of the work. */
export type PreparedTimeline = {
  readonly lanes: readonly PreparedLane[];
  /** All days of all items; undefined where there is none. */
  readonly span: DaySpan | undefined;
};

export type LabelSettings = {
  readonly language: Language;
  readonly measure: MeasureLabel;
  /** Pixels that a label may be wide, its date and its words together; the date is never shortened. */
  readonly maxLabelWidth: number;
};

/** Pixels between the date and the words of a label. */
export const LABEL_SPACE = 6;

function joinWords({ actor, text }: TimelineItem): string {
  return actor === undefined || text.includes(actor) ? text : `${actor} · ${text}`;
}

/** Input: an item. Output: it, measured, its label no wider than asked for but for the date. */
export function prepareItem(item: TimelineItem, settings: LabelSettings): PreparedItem {
  const { language, measure, maxLabelWidth } = settings;
  const date = formatEdtfDate(item.date, language);
  const dateWidth = measure(date);
  const room = maxLabelWidth - dateWidth - LABEL_SPACE;
  const words = room > 0 ? shortenLabel(joinWords(item), room, measure) : '';
  return {
    item,
    span: daySpan(item.date, item.until),
    softFrom: precisionOf(item.date) !== 'day',
    softTo: precisionOf(item.until ?? item.date) !== 'day',
    date,
    words,
    dateWidth,
    labelWidth: words === '' ? dateWidth : dateWidth + LABEL_SPACE + measure(words),
  };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A total order, so that a timeline looks the same whatever order its items came in. */
function compareItems(a: PreparedItem, b: PreparedItem): number {
  return (
    a.span.from - b.span.from ||
    b.span.to - a.span.to ||
    compareTexts(a.item.date, b.item.date) ||
    compareTexts(a.item.text, b.item.text) ||
    compareTexts(a.item.id, b.item.id)
  );
}

/** Input: lanes with items in any order. Output: the same, measured and sorted. */
export function prepareTimeline(
  lanes: readonly TimelineLane[],
  settings: LabelSettings,
): PreparedTimeline {
  const prepared = lanes.map(({ id, title, items }) => ({
    id,
    title,
    items: items.map((item) => prepareItem(item, settings)).sort(compareItems),
  }));
  return {
    lanes: prepared,
    span: joinSpans(prepared.flatMap(({ items }) => items.map(({ span }) => span))),
  };
}
