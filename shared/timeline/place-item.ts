import type { PreparedItem } from './prepare-timeline.ts';
import type { PlacedItem, TimelineSizes } from './timeline-layout.ts';

/** Where days lie and how much room there is. `left` and `right` bound what is drawn: nothing for a window that moves. */
export type Scale = {
  readonly origin: number;
  readonly pixelsPerDay: number;
  readonly left: number;
  readonly right: number;
};

type Mark = Pick<PlacedItem, 'shape' | 'markX' | 'markWidth'>;
type Place = Pick<PlacedItem, 'labelX' | 'side' | 'left' | 'right'>;

function placeMark({ span }: PreparedItem, scale: Scale, { markSize }: TimelineSizes): Mark {
  const from = (span.from - scale.origin) * scale.pixelsPerDay;
  const width = (span.to - span.from) * scale.pixelsPerDay;
  if (width <= markSize) {
    return { shape: 'dot', markX: from + width / 2 - markSize / 2, markWidth: markSize };
  }
  // Of a bar that goes beyond what is drawn, the part within.
  const left = Math.max(from, scale.left);
  return { shape: 'bar', markX: left, markWidth: Math.min(from + width, scale.right) - left };
}

/** On the bar where it holds the label, else to the right of the mark, else to its left, else over the bar and beyond. */
function placeLabel(
  { markX, markWidth }: Mark,
  labelWidth: number,
  { left, right }: Scale,
  { gap }: TimelineSizes,
): Place {
  const end = markX + markWidth;
  if (markWidth >= labelWidth + 2 * gap) {
    return { side: 'inside', labelX: markX + gap, left: markX, right: end };
  }
  if (end + gap + labelWidth <= right) {
    return { side: 'right', labelX: end + gap, left: markX, right: end + gap + labelWidth };
  }
  const before = markX - gap - labelWidth;
  if (before >= left) return { side: 'left', labelX: before, left: before, right: end };
  const labelX = Math.max(left, Math.min(markX + gap, right - labelWidth));
  return {
    side: 'over',
    labelX,
    left: Math.min(markX, labelX),
    right: Math.max(end, labelX + labelWidth),
  };
}

/** Input: an item and a scale. Output: its mark and its label in a row that is empty but for them. */
export function placeItem(
  prepared: PreparedItem,
  scale: Scale,
  sizes: TimelineSizes,
): Omit<PlacedItem, 'y'> {
  const mark = placeMark(prepared, scale, sizes);
  return { prepared, ...mark, ...placeLabel(mark, prepared.labelWidth, scale, sizes) };
}
