import { useRef } from 'react';
import type { Axis } from '../../shared/timeline/list-ticks.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ItemPlace } from './item-place.ts';
import { type LaneOfMarks, marksWithin } from './lane-marks.ts';
import { TimelineMark } from './timeline-mark.tsx';
import { timelineMessages } from './timeline-messages.ts';
import type { LiveCamera } from './use-camera.ts';
import { useShifted } from './use-moved.ts';
import type { ItemSpot } from './walk-marks.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** Marks are placed from the last multiple of this many pixels, so that those that stay are not drawn anew with every band. */
const BASE = 4096;

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
  useShifted(moved, camera, band.from);
  const scale = scaleOfStep(band.step);
  const from = (band.from - origin) * scale;
  const to = (band.to - origin) * scale;
  const base = Math.floor(from / BASE) * BASE;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is grouped by its role alone.
    <svg
      ref={moved}
      role="group"
      aria-label={messages.drawing}
      aria-describedby={helpId}
      className="timeline-moved"
      width={to - from}
      height={height}
      viewBox={`${from - base} 0 ${to - from} ${height}`}
    >
      <g className="timeline-grid" transform={`translate(${from - base} 0)`}>
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
            {marksWithin(lane, { from, to }, always).map((mark) => (
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
