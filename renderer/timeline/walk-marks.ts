/** What stands in a lane at a place, in order of time: one thing, or several that lie too close to be told apart. */
export type Walkable = {
  /** When it was, in pixels from the beginning of the drawing: the middle of a dot, the beginning of a bar. */
  readonly x: number;
  readonly itemIds: readonly string[];
};

export type WalkableLane = { readonly id: string; readonly marks: readonly Walkable[] };

/** The item that the keys are at. One event may stand in two lanes. */
export type ItemSpot = { readonly laneId: string; readonly itemId: string };

type Spot = { readonly lane: number; readonly mark: number };

/** Where an item stands, alone or among several; the first mark of all where it is not there any more; undefined without any mark. */
export function findSpot(
  lanes: readonly WalkableLane[],
  wanted: ItemSpot | undefined,
): Spot | undefined {
  const lane = lanes.findIndex(({ id }) => id === wanted?.laneId);
  const mark = lanes[lane]?.marks.findIndex(({ itemIds }) =>
    itemIds.includes(wanted?.itemId ?? ''),
  );
  if (mark !== undefined && mark >= 0) return { lane, mark };
  const first = lanes.findIndex(({ marks }) => marks.length > 0);
  return first < 0 ? undefined : { lane: first, mark: 0 };
}

function nearestTo(marks: readonly Walkable[], x: number): number {
  return marks.reduce(
    (best, mark, at) =>
      Math.abs(mark.x - x) < Math.abs((marks[best]?.x ?? Number.POSITIVE_INFINITY) - x) ? at : best,
    0,
  );
}

/** To the next lane with something in it, to what is nearest in time there. */
function toOtherLane(lanes: readonly WalkableLane[], from: Spot, by: 1 | -1): Spot | undefined {
  const x = lanes[from.lane]?.marks[from.mark]?.x ?? 0;
  for (let lane = from.lane + by; lane >= 0 && lane < lanes.length; lane += by) {
    const marks = lanes[lane]?.marks ?? [];
    if (marks.length > 0) return { lane, mark: nearestTo(marks, x) };
  }
  return undefined;
}

/**
 * Input: the lanes from the top, a spot there, and a key. Output: where the key goes: left and right to what is before and after
 * in the lane, up and down to the lane above and below, Home and End to the ends of the lane. Undefined where it goes nowhere.
 */
export function walkMarks(
  lanes: readonly WalkableLane[],
  from: Spot,
  key: string,
): Spot | undefined {
  const last = (lanes[from.lane]?.marks.length ?? 0) - 1;
  const within = (mark: number) =>
    mark < 0 || mark > last || mark === from.mark ? undefined : { lane: from.lane, mark };
  switch (key) {
    case 'ArrowRight':
      return within(from.mark + 1);
    case 'ArrowLeft':
      return within(from.mark - 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(last);
    case 'ArrowDown':
      return toOtherLane(lanes, from, 1);
    case 'ArrowUp':
      return toOtherLane(lanes, from, -1);
    default:
      return undefined;
  }
}
