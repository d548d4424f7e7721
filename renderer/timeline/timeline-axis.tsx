import { useMemo, useRef } from 'react';
import { type Axis, listTicks, TICK_SPACE, type Tick } from '../../shared/timeline/list-ticks.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { measureLabel } from './measure-label.ts';
import type { LiveCamera } from './use-camera.ts';
import { useMoved, useShifted } from './use-moved.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** Of the axis, in pixels: a line of what is counted, and above it of what it is counted in. */
export const AXIS_HEIGHT = 52;
const MAJOR_Y = 14;
const MINOR_Y = 36;

/** The ticks of the band that is drawn, in pixels from its base. */
export function useTicks({ band }: LiveCamera): Axis {
  const language = useLanguage();
  return useMemo(() => {
    const pixelsPerDay = scaleOfStep(band.step);
    return listTicks({
      pixelsPerDay,
      origin: band.base,
      fromX: (band.from - band.base) * pixelsPerDay,
      toX: (band.to - band.base) * pixelsPerDay,
      language,
      measure: measureLabel,
    });
  }, [band, language]);
}

/** Days, months and years above the lanes. It is drawn for the eye: every item says its date itself. */
export function TimelineAxis({
  camera,
  axis,
}: {
  readonly camera: LiveCamera;
  readonly axis: Axis;
}) {
  const moved = useRef<SVGSVGElement>(null);
  useShifted(moved, camera, camera.band.base);
  return (
    <div className="timeline-axis">
      <svg ref={moved} className="timeline-moved" height={AXIS_HEIGHT} aria-hidden="true">
        <TickLine ticks={axis.major} name="major" y={MAJOR_Y} />
        <TickLine ticks={axis.minor} name="minor" y={MINOR_Y} />
      </svg>
      <WhereNow camera={camera} ticks={axis.major} />
    </div>
  );
}

function TickLine({
  ticks,
  name,
  y,
}: {
  readonly ticks: readonly Tick[];
  readonly name: 'major' | 'minor';
  readonly y: number;
}) {
  return (
    <g className={`timeline-ticks-${name}`}>
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <path
            d={
              name === 'major'
                ? `M${x} 4V${AXIS_HEIGHT}`
                : `M${x} ${AXIS_HEIGHT - 8}V${AXIS_HEIGHT}`
            }
          />
          {label && (
            <text x={label.x} y={y}>
              {label.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The year, or the month, that the left edge of the window is in, where its own tick has gone beyond it. */
function WhereNow({
  camera,
  ticks,
}: {
  readonly camera: LiveCamera;
  readonly ticks: readonly Tick[];
}) {
  const element = useRef<HTMLSpanElement>(null);
  useMoved(camera, camera.band.base, (shift) => {
    const next = ticks.findIndex(({ x }) => x + shift > 0);
    const label = ticks[next === -1 ? ticks.length - 1 : next - 1]?.label;
    const span = element.current;
    if (span === null) return;
    const end = (ticks[next]?.x ?? Number.POSITIVE_INFINITY) + shift;
    const isShown = label !== undefined && end > label.width + 2 * TICK_SPACE;
    if (span.hidden === isShown) span.hidden = !isShown;
    if (isShown && span.textContent !== label.text) span.textContent = label.text;
  });
  return <span ref={element} className="timeline-where" aria-hidden="true" />;
}
