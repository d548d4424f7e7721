import { useMemo } from 'react';
import { layOutTimeline } from '../../shared/timeline/lay-out-timeline.ts';
import { type PreparedTimeline, prepareTimeline } from '../../shared/timeline/prepare-timeline.ts';
import type { TimelineLayout } from '../../shared/timeline/timeline-layout.ts';
import type { TimelineLane } from '../../shared/timeline/timeline-model.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { type LaneOfMarks, listMarks } from './lane-marks.ts';
import { measureLabel } from './measure-label.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** Pixels that a label takes at most, its date and its words; less where the window is narrow. */
const WIDEST_LABEL = 340;
const SHARE_OF_WIDTH = 0.6;
/** In each lane, from the most wanted on. */
const ROWS = [16, 12, 9, 7, 5, 4];

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

/** With as many rows as are all in sight at once; where that are too few, the lanes are to be scrolled. */
function layOutWithin(
  prepared: PreparedTimeline,
  pixelsPerDay: number,
  height: number,
): TimelineLayout {
  const layOut = (maxRows: number) =>
    layOutTimeline(prepared, { pixelsPerDay, maxRows, measure: measureLabel });
  const fewest = ROWS.at(-1) ?? 1;
  for (const maxRows of ROWS) {
    const layout = layOut(maxRows);
    if (maxRows === fewest || layout.height <= height) return layout;
  }
  return layOut(fewest);
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
