import { memo } from 'react';
import type { Language } from '../../shared/text/language.ts';
import { TIMELINE_SIZES } from '../../shared/timeline/timeline-layout.ts';
import type { TimelineItem } from '../../shared/timeline/timeline-model.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { sayDate, sayDates } from './item-words.ts';
import { itemOf, type Mark } from './lane-marks.ts';
import { MarkShape } from './mark-shape.tsx';
import { timelineMessages } from './timeline-messages.ts';

/** Of what is lit around a mark and its label, in pixels. */
const AROUND = 4;

type TimelineMarkProps = {
  readonly mark: Mark;
  readonly laneId: string;
  readonly lane: string;
  readonly laneSize: number;
  /** What stands at the left edge of the drawing, in pixels of the layout. */
  readonly base: number;
  readonly isTabStop: boolean;
  /** Whether there is a page to open. */
  readonly leads: boolean;
};

function sayItem(item: TimelineItem, lane: string, language: Language): string {
  const { date, until, actor, text } = item;
  const words = actor === undefined || text.includes(actor) ? text : `${actor} · ${text}`;
  return timelineMessages[language].item(sayDate({ date, until }, language), words, lane);
}

function nameMark(mark: Mark, lane: string, language: Language): string {
  if (mark.kind !== 'cluster') {
    return sayItem(
      mark.kind === 'item' ? mark.placed.prepared.item : mark.prepared.item,
      lane,
      language,
    );
  }
  const items = mark.cluster.items.map(({ item }) => item);
  return timelineMessages[language].cluster(items.length, sayDates(items, language), lane);
}

/** One thing on its lane, or several in one mark. Clicks and keys are answered by what it stands in. */
export const TimelineMark = memo(function TimelineMark({
  mark,
  laneId,
  lane,
  laneSize,
  base,
  isTabStop,
  leads,
}: TimelineMarkProps) {
  const language = useLanguage();
  const { left, right, y, at, itemIds } = mark;
  const half = TIMELINE_SIZES.rowHeight / 2 - 1;
  const role = leads ? 'link' : 'img';
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/noInteractiveElementToNoninteractiveRole: an HTML list cannot stand in an SVG.
    <g role="listitem" aria-posinset={at + 1} aria-setsize={laneSize}>
      <g
        role={mark.kind === 'cluster' ? 'button' : role}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={nameMark(mark, lane, language)}
        className="timeline-mark"
        data-kind={itemOf(mark)?.item.kind ?? 'cluster'}
        data-lane={laneId}
        data-item={itemIds[0]}
        data-leads={leads || undefined}
        transform={`translate(${left - base} ${y})`}
      >
        <rect
          className="timeline-mark-room"
          x={-AROUND}
          y={-half}
          width={right - left + 2 * AROUND}
          height={2 * half}
          rx={6}
        />
        <MarkShape mark={mark} base={base} />
      </g>
    </g>
  );
});
