import { useMemo } from 'react';
import { layOutTimeline } from '../../shared/timeline/lay-out-timeline.ts';
import { type PreparedTimeline, prepareTimeline } from '../../shared/timeline/prepare-timeline.ts';
import { TIMELINE_SIZES, type TimelineLayout } from '../../shared/timeline/timeline-layout.ts';
import type { TimelineLane } from '../../shared/timeline/timeline-model.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { type LaneOfMarks, listMarks } from './lane-marks.ts';
import { measureLabel } from './measure-label.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** Pixels that a label takes at most, its date and its words; less where the window is narrow. */
const WIDEST_LABEL = 340;
const SHARE_OF_WIDTH = 0.6;
/** In each lane. */
const FEWEST_ROWS = 4;
const MOST_ROWS = 24;

/** A timeline as it stands at a step. */
export type TimelineAtStep = {
  readonly layout: TimelineLayout;
  readonly lanes: readonly LaneOfMarks[];
};

export function widestLabel(width: number): number {
  return Math.min(WIDEST_LABEL, Math.floor(width * SHARE_OF_WIDTH));
}

export function usePrepared(lanes: readonly TimelineLane[], width: number): PreparedTimeline {
  const language = useLanguage();
  const maxLabelWidth = widestLabel(width);
  return useMemo(
    () => prepareTimeline(lanes, { language, measure: measureLabel, maxLabelWidth }),
    [lanes, language, maxLabelWidth],
  );
}

/** As many rows as are in sight where every lane uses all of its own. */
function countRows(lanes: number, height: number): number {
  const { rowHeight, titleHeight, laneGap } = TIMELINE_SIZES;
  const ofLane = height / Math.max(lanes, 1) - titleHeight - laneGap - rowHeight;
  return Math.min(Math.max(Math.floor(ofLane / rowHeight), FEWEST_ROWS), MOST_ROWS);
}

/** With the rows that there is room for; where some lanes use few of theirs, others have more. */
function layOutWithin(
  prepared: PreparedTimeline,
  pixelsPerDay: number,
  height: number,
): TimelineLayout {
  const layOut = (maxRows: number) =>
    layOutTimeline(prepared, { pixelsPerDay, maxRows, measure: measureLabel });
  let rows = countRows(prepared.lanes.length, height);
  let layout = layOut(rows);
  while (rows < MOST_ROWS && layout.lanes.some(({ clusters }) => clusters.length > 0)) {
    rows = Math.min(Math.ceil(rows * 1.3), MOST_ROWS);
    const roomier = layOut(rows);
    if (roomier.height > height) break;
    layout = roomier;
  }
  return layout;
}

/** Output: what lays the timeline out at a step in a window of `height` pixels, once for each. */
export function useLayouts(
  prepared: PreparedTimeline,
  height: number,
): (step: number) => TimelineAtStep {
  return useMemo(() => {
    const made = new Map<number, TimelineAtStep>();
    return (step) => {
      const known = made.get(step);
      if (known !== undefined) return known;
      const layout = layOutWithin(prepared, scaleOfStep(step), height);
      const laidOut = { layout, lanes: layout.lanes.map(listMarks) };
      made.set(step, laidOut);
      return laidOut;
    };
  }, [prepared, height]);
}
