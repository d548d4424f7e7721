import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type MouseEvent, useMemo, useSyncExternalStore } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { showDay } from './camera.ts';
import { findBefore, findBehind, indexHidden } from './hidden-marks.ts';
import type { LaneOfMarks, Mark } from './lane-marks.ts';
import { timelineMessages } from './timeline-messages.ts';
import type { LiveCamera } from './use-camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** What has the focus keeps it: the button may be gone once it is pressed. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

type LaneHeadProps = {
  readonly camera: LiveCamera;
  readonly lane: LaneOfMarks;
  /** See `TimelineLanes`. */
  readonly origin: number;
};

/** A lane's title, and how much of it lies beyond the edges of the window; for the pointer, since keys go there anyway. */
export function LaneHead({ camera, lane, origin }: LaneHeadProps) {
  const messages = useMessages(timelineMessages);
  const { title, y, count, marks } = lane;
  const { live, stage, band, move } = camera;
  const index = useMemo(() => indexHidden(marks), [marks]);
  const scale = scaleOfStep(band.step);
  const look = () => {
    const from = (live.get().left - origin) * scale;
    return { before: findBefore(index, from), behind: findBehind(index, from + stage.width) };
  };
  // Only another number is drawn, not every movement.
  useSyncExternalStore(live.subscribe, () => {
    const { before, behind } = look();
    return `${before?.count ?? 0} ${behind?.count ?? 0}`;
  });
  const { before, behind } = look();
  const goTo = ({ x }: Mark) => move((at, on) => showDay(origin + x / scale, at.step, on));
  return (
    <div className="timeline-lane-head" style={{ top: y }}>
      <p className="timeline-lane-title" aria-hidden="true">
        {title} <span className="timeline-lane-count">{count}</span>
      </p>
      <div className="timeline-lane-edges">
        {before && (
          <button
            type="button"
            tabIndex={-1}
            onMouseDown={keepFocus}
            aria-label={messages.before(before.count)}
            onClick={() => goTo(before.nearest)}
          >
            <ChevronLeft size={14} aria-hidden />
            {before.count}
          </button>
        )}
        {behind && (
          <button
            type="button"
            tabIndex={-1}
            onMouseDown={keepFocus}
            aria-label={messages.behind(behind.count)}
            onClick={() => goTo(behind.nearest)}
          >
            {behind.count}
            <ChevronRight size={14} aria-hidden />
          </button>
        )}
      </div>
    </div>
  );
}
