import type { PreparedItem } from '../../shared/timeline/prepare-timeline.ts';
import {
  type Cluster,
  type LaneLayout,
  type PlacedItem,
  TIMELINE_SIZES,
} from '../../shared/timeline/timeline-layout.ts';
import type { Walkable } from './walk-marks.ts';

type Place = Walkable & {
  /** All that it takes, from the beginning of the layout in pixels. */
  readonly left: number;
  readonly right: number;
  /** Its middle, from the lane's upper edge. */
  readonly y: number;
};

/** One thing with its label; one that there was room for its dot alone; or several in one mark. */
type Shape =
  | { readonly kind: 'item'; readonly placed: PlacedItem }
  | { readonly kind: 'dot'; readonly prepared: PreparedItem }
  | { readonly kind: 'cluster'; readonly cluster: Cluster };

/** What stands at one place of a lane. `at` counts from the beginning of the lane. */
export type Mark = Place & Shape & { readonly at: number };
export type ClusterMark = Extract<Mark, { kind: 'cluster' }>;

export type LaneOfMarks = {
  readonly id: string;
  readonly title: string;
  readonly y: number;
  readonly height: number;
  /** How many things stand in it, each of those in one mark counted. */
  readonly count: number;
  readonly marks: readonly Mark[];
};

/** The one thing that a mark is of; undefined where it is of several. */
export function itemOf(mark: Mark): PreparedItem | undefined {
  switch (mark.kind) {
    case 'item':
      return mark.placed.prepared;
    case 'dot':
      return mark.prepared;
    case 'cluster':
      return undefined;
  }
}

type Dated = Place & Shape & { readonly from: number };

function markOfCluster(cluster: Cluster): Dated {
  const [only, another] = cluster.items;
  const { left, right, y } = cluster;
  const place = {
    from: cluster.span.from,
    x: left + TIMELINE_SIZES.markSize / 2,
    left,
    y,
    itemIds: cluster.items.map(({ item }) => item.id),
  };
  if (only !== undefined && another === undefined) {
    return { ...place, kind: 'dot', prepared: only, right: left + TIMELINE_SIZES.markSize };
  }
  return { ...place, kind: 'cluster', cluster, right };
}

function markOfItem(placed: PlacedItem): Dated {
  const { prepared, shape, markX, markWidth, left, right, y } = placed;
  const x = shape === 'dot' ? markX + markWidth / 2 : markX;
  const itemIds = [prepared.item.id];
  return { from: prepared.span.from, x, left, right, y, itemIds, kind: 'item', placed };
}

/** A lane's marks in order of time. */
export function listMarks({ id, title, y, height, rows, clusters }: LaneLayout): LaneOfMarks {
  const marks = [...rows.flat().map(markOfItem), ...clusters.map(markOfCluster)]
    .sort((a, b) => a.from - b.from || a.x - b.x)
    .map((mark, at): Mark => ({ ...mark, at }));
  const count = marks.reduce((sum, { itemIds }) => sum + itemIds.length, 0);
  return { id, title, y, height, count, marks };
}

/** The marks between two x, and the one with an item that is to be drawn in any case. */
export function marksWithin(
  { marks }: LaneOfMarks,
  band: { readonly from: number; readonly to: number },
  always: string | undefined,
): readonly Mark[] {
  return marks.filter(
    ({ left, right, itemIds }) =>
      (right > band.from && left < band.to) || (always !== undefined && itemIds.includes(always)),
  );
}
