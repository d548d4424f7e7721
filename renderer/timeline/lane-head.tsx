import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useReducer } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { showDay } from './camera.ts';
import { findBefore, findBehind, indexHidden } from './hidden-marks.ts';
import type { LaneOfMarks, Mark } from './lane-marks.ts';
import { timelineMessages } from './timeline-messages.ts';
import type { LiveCamera } from './use-camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** What has the focus keeps it: the button may be gone once it is pressed. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

/** Milliseconds without a movement before the numbers are made anew: they are not to slow it down. */
const REST = 100;

function useRedrawAtRest({ live }: LiveCamera): void {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let timer = 0;
    const stopFollowing = live.subscribe(() => {
      clearTimeout(timer);
      timer = window.setTimeout(redraw, REST);
    });
    return () => {
      stopFollowing();
      clearTimeout(timer);
    };
  }, [live]);
}

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
  useRedrawAtRest(camera);
  const from = (live.get().left - origin) * scale;
  const before = findBefore(index, from);
  const behind = findBehind(index, from + stage.width);
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
