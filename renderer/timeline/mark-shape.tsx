import { LABEL_SPACE } from '../../shared/timeline/prepare-timeline.ts';
import { type PlacedItem, TIMELINE_SIZES } from '../../shared/timeline/timeline-layout.ts';
import type { TimelineItemKind } from '../../shared/timeline/timeline-model.ts';
import type { Mark } from './lane-marks.ts';

/** Of a bar, in pixels. */
const BAR = 18;

/** A mark as it is drawn, from its own left edge and its middle. `base`: see `TimelineMark`. */
export function MarkShape({ mark, base }: { readonly mark: Mark; readonly base: number }) {
  switch (mark.kind) {
    case 'item':
      return <LabelledShape placed={mark.placed} base={base} />;
    case 'dot':
      return (
        <Dot
          kind={mark.prepared.item.kind}
          isSoft={mark.prepared.softFrom}
          x={TIMELINE_SIZES.markSize / 2}
        />
      );
    case 'cluster': {
      const width = mark.right - mark.left;
      return (
        <>
          <rect className="timeline-cluster" y={-BAR / 2} width={width} height={BAR} rx={BAR / 2} />
          <text className="timeline-count" x={width / 2}>
            {mark.cluster.label}
          </text>
        </>
      );
    }
  }
}

/** A circle, a diamond or a square, so that kinds differ without colours. */
function Dot({
  kind,
  isSoft,
  x,
}: {
  readonly kind: TimelineItemKind;
  readonly isSoft: boolean;
  readonly x: number;
}) {
  const r = TIMELINE_SIZES.markSize / 2;
  const shared = { className: 'timeline-dot', 'data-soft': isSoft || undefined };
  switch (kind) {
    case 'event':
      return <circle {...shared} cx={x} r={r - 1} />;
    case 'birthday':
      return <path {...shared} d={`M${x} ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
    case 'reading':
      return (
        <rect {...shared} x={x - r + 1} y={-r + 1} width={2 * r - 2} height={2 * r - 2} rx={1.5} />
      );
  }
}

function LabelledShape({ placed, base }: { readonly placed: PlacedItem; readonly base: number }) {
  const { prepared, shape, markX, markWidth, labelX, left, side } = placed;
  const { item, date, words, dateWidth, softFrom, softTo } = prepared;
  const x = markX - left;
  const textX = labelX - left;
  const slack = markWidth - prepared.labelWidth - 2 * TIMELINE_SIZES.gap;
  const sticky = side === 'inside' && { 'data-x': labelX - base, 'data-slack': slack };
  return (
    <>
      {shape === 'dot' ? (
        <Dot kind={item.kind} isSoft={softFrom} x={x + markWidth / 2} />
      ) : (
        <rect
          className="timeline-bar"
          data-soft={softFrom || softTo || undefined}
          x={x}
          y={-BAR / 2}
          width={markWidth}
          height={BAR}
          rx={4}
        />
      )}
      <text className="timeline-label" x={textX} {...sticky}>
        <tspan className="timeline-label-date">{date}</tspan>
        {words !== '' && <tspan x={textX + dateWidth + LABEL_SPACE}>{words}</tspan>}
      </text>
    </>
  );
}
