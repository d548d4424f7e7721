import type { DaySpan } from '../../shared/dates/day-span.ts';
import type { PreparedTimeline } from '../../shared/timeline/prepare-timeline.ts';
import { TIMELINE_SIZES } from '../../shared/timeline/timeline-layout.ts';
import { farthestStep } from './camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** Pixels of a mark, and from it to its label. */
const BESIDE = TIMELINE_SIZES.markSize + TIMELINE_SIZES.gap;

/**
 * Input: a timeline, its time, the pixels that there are for it and the widest of its labels. Output: pixels that labels may go
 * beyond the last day at any size at which all of it is in sight, or nearer.
 */
export function findOverhang(
  { lanes }: PreparedTimeline,
  span: DaySpan,
  width: number,
  widest: number,
): number {
  // The farther one looks, the more labels come near the end.
  const farthest = scaleOfStep(farthestStep({ span, width, label: widest + BESIDE }));
  const overhangs = lanes.map(({ items }) =>
    items.reduce(
      (most, { span: { to }, labelWidth }) =>
        Math.max(most, (to - span.to) * farthest + BESIDE + labelWidth),
      0,
    ),
  );
  return Math.max(0, ...overhangs);
}
