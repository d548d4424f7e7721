import { useRef } from 'react';
import type { Axis } from '../../shared/timeline/list-ticks.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ItemPlace } from './item-place.ts';
import { type LaneOfMarks, marksWithin } from './lane-marks.ts';
import { TimelineMark } from './timeline-mark.tsx';
import { timelineMessages } from './timeline-messages.ts';
import type { LiveCamera } from './use-camera.ts';
import { useShifted } from './use-moved.ts';
import { useStickyLabels } from './use-sticky-labels.ts';
import type { ItemSpot } from './walk-marks.ts';
import { scaleOfStep } from './zoom-steps.ts';

type TimelineLanesProps = {
  readonly camera: LiveCamera;
  readonly lanes: readonly LaneOfMarks[];
  readonly height: number;
  /** Of the layout that the lanes are of, in days since 1970-01-01: where its x is 0. */
  readonly origin: number;
  readonly axis: Axis;
  readonly places: ReadonlyMap<string, ItemPlace>;
  /** What Tab comes to. It is drawn wherever it is. */
  readonly current: ItemSpot | undefined;
  /** Of the words that say how it is operated. */
  readonly helpId: string;
};

/** The lanes' marks in the band that is drawn, and the lines of the axis behind them. */
export function TimelineLanes(props: TimelineLanesProps) {
  const { camera, lanes, height, origin, axis, places, current, helpId } = props;
  const messages = useMessages(timelineMessages);
  const moved = useRef<SVGSVGElement>(null);
  const { band } = camera;
  useShifted(moved, camera, band.base);
  useStickyLabels(moved, camera);
  const pixelsTo = (day: number) => (day - origin) * scaleOfStep(band.step);
  const seen = { from: pixelsTo(band.from), to: pixelsTo(band.to) };
  const base = pixelsTo(band.base);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is grouped by its role alone.
    <svg
      ref={moved}
      role="group"
      aria-label={messages.drawing}
      aria-describedby={helpId}
      className="timeline-moved"
      height={height}
    >
      <g className="timeline-grid">
        {axis.minor.map(({ x }) => (
          <path key={x} d={`M${x} 0V${height}`} />
        ))}
        {axis.major.map(({ x }) => (
          <path key={x} className="timeline-grid-major" d={`M${x} 0V${height}`} />
        ))}
      </g>
      {lanes.map((lane) => {
        const always = lane.id === current?.laneId ? current.itemId : undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/noInteractiveElementToNoninteractiveRole: an HTML list cannot stand in an SVG.
          <g
            key={lane.id}
            role="list"
            aria-label={messages.laneOf(lane.title, lane.count)}
            transform={`translate(0 ${lane.y})`}
          >
            {marksWithin(lane, seen, always).map((mark) => (
              <TimelineMark
                key={`${mark.kind} ${mark.itemIds[0]}`}
                mark={mark}
                laneId={lane.id}
                lane={lane.title}
                laneSize={lane.marks.length}
                base={base}
                isTabStop={always !== undefined && mark.itemIds.includes(always)}
                leads={mark.kind !== 'cluster' && places.has(mark.itemIds[0] ?? '')}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
