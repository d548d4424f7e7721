import { describe, expect, it } from 'vitest';
import { findBefore, findBehind, indexHidden } from '../../../renderer/timeline/hidden-marks.ts';
import type { Mark } from '../../../renderer/timeline/lane-marks.ts';

const mark = (left: number, right: number, ...itemIds: string[]) =>
  ({ left, right, x: left, itemIds }) as unknown as Mark;
const [early, long, middle, late] = [
  mark(0, 80, 'early'),
  mark(10, 400, 'long'),
  mark(200, 300, 'a', 'b', 'c'),
  mark(500, 600, 'late'),
];
const index = indexHidden([early, long, middle, late]);

describe('what lies beyond the edges of the window', () => {
  it('is counted by its things, and the nearest of it told', () => {
    expect(findBefore(index, 350)).toEqual({ count: 4, nearest: middle });
    expect(findBefore(index, 450)).toEqual({ count: 5, nearest: long });
    expect(findBehind(index, 190)).toEqual({ count: 4, nearest: middle });
    expect(findBehind(index, 450)).toEqual({ count: 1, nearest: late });
  });

  it('is nothing of which a part is in sight', () => {
    expect(findBefore(index, 79)).toBeUndefined();
    expect(findBehind(index, 501)).toBeUndefined();
    expect(findBefore(indexHidden([]), 100)).toBeUndefined();
  });
});
