import { useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DaySpan } from '../../shared/dates/day-span.ts';
import type { PreparedTimeline } from '../../shared/timeline/prepare-timeline.ts';
import type { TimelineLane } from '../../shared/timeline/timeline-model.ts';
import { useRoom } from '../letters/use-room.ts';
import { useMessages } from '../messages/use-messages.ts';
import { findOverhang } from './find-overhang.ts';
import type { ItemPlace } from './item-place.ts';
import { LaneHead } from './lane-head.tsx';
import { type Several, SeveralMenu } from './several-menu.tsx';
import { AXIS_HEIGHT, TimelineAxis, useTicks } from './timeline-axis.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { TimelineLanes } from './timeline-lanes.tsx';
import { timelineMessages } from './timeline-messages.ts';
import { useBodyEvents } from './use-body-events.ts';
import { useCamera } from './use-camera.ts';
import { useCards } from './use-cards.ts';
import { useLayouts, usePrepared, widestLabel } from './use-layout.ts';
import { useMarks } from './use-marks.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { ZoomTools } from './zoom-tools.tsx';

type TimelineCanvasProps = {
  readonly lanes: readonly TimelineLane[];
  readonly places: ReadonlyMap<string, ItemPlace>;
  /** Where the tools stand that change what is seen. */
  readonly tools: HTMLElement | null;
};
type Room = { readonly width: number; readonly height: number };

/** The lanes as a drawing that can be moved and looked at from near and far. It is there once its room is known. */
export function TimelineCanvas(props: TimelineCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  return (
    <div ref={box} className="timeline-canvas">
      {room !== null && room.width > 0 && <PreparedCanvas {...props} room={room} />}
    </div>
  );
}

function PreparedCanvas({ lanes, ...rest }: TimelineCanvasProps & { readonly room: Room }) {
  const prepared = usePrepared(lanes, rest.room.width);
  if (prepared.span === undefined) return null;
  return <Drawing prepared={prepared} span={prepared.span} {...rest} />;
}

type DrawingProps = Pick<TimelineCanvasProps, 'places' | 'tools'> & {
  readonly prepared: PreparedTimeline;
  readonly span: DaySpan;
  readonly room: Room;
};

/** The line above the axis, in pixels. */
const EDGE = 1;

function Drawing({ prepared, span, places, tools, room: { width, height } }: DrawingProps) {
  const messages = useMessages(timelineMessages);
  const helpId = useId();
  const port = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [several, setSeveral] = useState<Several | null>(null);
  const label = useMemo(
    () => findOverhang(prepared, span, width, widestLabel(width)),
    [prepared, span, width],
  );
  const camera = useCamera({ span, width, label });
  const axis = useTicks(camera);
  const seen = height - AXIS_HEIGHT - EDGE;
  const { layout, lanes } = useLayouts(prepared, seen)(camera.band.step);
  const drawn = Math.max(layout.height, seen);
  usePanZoom(port, scroller, camera);
  const { current, press, onKeyDown, onFocus, open, markAt, findAnchor } = useMarks({
    camera,
    lanes,
    origin: layout.origin,
    places,
    scroller,
    onList: ({ cluster }, element) =>
      setSeveral({ items: cluster.items.map(({ item }) => item), element }),
  });
  const { shown, ...cardEvents } = useCards({ camera, lanes, markAt });
  const bodyEvents = useBodyEvents({ press, onKeyDown, onFocus });
  return (
    <>
      {tools && createPortal(<ZoomTools camera={camera} findAnchor={findAnchor} />, tools)}
      <div ref={port} className="timeline-port" {...cardEvents}>
        <TimelineAxis camera={camera} axis={axis} />
        <div ref={scroller} className="timeline-scroller" {...bodyEvents}>
          <div className="timeline-lanes" style={{ height: drawn }}>
            {lanes.map((lane) => (
              <LaneHead key={lane.id} camera={camera} lane={lane} origin={layout.origin} />
            ))}
            <TimelineLanes
              camera={camera}
              lanes={lanes}
              height={drawn}
              origin={layout.origin}
              axis={axis}
              places={places}
              current={current}
              helpId={helpId}
            />
          </div>
        </div>
        <TimelineCard shown={shown} places={places} />
      </div>
      <p id={helpId} className="visually-hidden">
        {messages.drawingHelp}
      </p>
      {several && <SeveralMenu several={several} onOpen={open} onClose={() => setSeveral(null)} />}
    </>
  );
}
