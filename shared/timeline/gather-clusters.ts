import { type DaySpan, joinSpans } from '../dates/day-span.ts';
import { placeItem, type Scale } from './place-item.ts';
import type { PreparedItem } from './prepare-timeline.ts';
import type { MeasureLabel } from './shorten-label.ts';
import type { Cluster, TimelineSizes } from './timeline-layout.ts';

type Gathering = { readonly left: number; readonly items: PreparedItem[] };

const NOWHEN: DaySpan = { from: 0, to: 0 };

function nameCount(count: number): string {
  return `+${count}`;
}

/**
 * Input: items in any order for which there was no room, and the y of the row that the clusters get. Output: them, each in
 * the cluster that begins before it and ends behind its beginning, where there is one.
 */
export function gatherClusters(
  items: readonly PreparedItem[],
  y: number,
  scale: Scale,
  { measure, sizes }: { readonly measure: MeasureLabel; readonly sizes: TimelineSizes },
): Cluster[] {
  // As wide as one that holds them all, since how many it will hold is known at its end only.
  const width = measure(nameCount(items.length)) + 2 * sizes.gap;
  const placed = items
    .map((item) => {
      const { markX } = placeItem(item, scale, sizes);
      return { item, left: Math.max(scale.left, Math.min(markX, scale.right - width)) };
    })
    .sort((a, b) => a.left - b.left);
  const gatherings: Gathering[] = [];
  for (const { item, left } of placed) {
    const last = gatherings.at(-1);
    if (last !== undefined && left < last.left + width + sizes.gap) last.items.push(item);
    else gatherings.push({ left, items: [item] });
  }
  return gatherings.map((gathering) => ({
    left: gathering.left,
    right: gathering.left + width,
    y,
    items: gathering.items,
    span: joinSpans(gathering.items.map(({ span }) => span)) ?? NOWHEN,
    label: nameCount(gathering.items.length),
  }));
}
