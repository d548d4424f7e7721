import type { TimelineLayout } from '../../../../shared/timeline/timeline-layout.ts';

/** What is drawn, as a box, and whose it is: a label may stand on its own mark. */
export type Box = {
  readonly owner: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const HALF = 11;

/** Every mark, label and cluster of a layout as a box a row high. */
export function listBoxes({ lanes }: TimelineLayout): Box[] {
  return lanes.flatMap((lane) => {
    const makeBox = (owner: string, left: number, width: number, y: number): Box => ({
      owner,
      left,
      right: left + width,
      top: lane.y + y - HALF,
      bottom: lane.y + y + HALF,
    });
    const items = lane.rows.flat().flatMap(({ prepared, markX, markWidth, labelX, y }) => {
      const owner = `${lane.id} ${prepared.item.id}`;
      return [makeBox(owner, markX, markWidth, y), makeBox(owner, labelX, prepared.labelWidth, y)];
    });
    const clusters = lane.clusters.map(({ left, right, y }, index) =>
      makeBox(`${lane.id} cluster ${index}`, left, right - left, y),
    );
    return [...items, ...clusters];
  });
}

/** The pairs of boxes that share a part of the plane, but for those of one owner. */
export function listOverlaps(boxes: readonly Box[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.left >= box.right) break;
      const isBeside = other.top >= box.bottom || other.bottom <= box.top;
      if (!isBeside && other.owner !== box.owner) found.push(`${box.owner} × ${other.owner}`);
    }
    return found;
  });
}
