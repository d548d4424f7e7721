import { describe, expect, it } from 'vitest';
import { findSpot, walkMarks } from '../../../renderer/timeline/walk-marks.ts';

const mark = (x: number, ...itemIds: string[]) => ({ x, itemIds });
const lanes = [
  { id: 'ai', marks: [mark(0, 'gpt'), mark(100, 'llama', 'bard'), mark(300, 'gemini')] },
  { id: 'empty', marks: [] },
  { id: 'books', marks: [mark(90, 'rich'), mark(260, 'anne'), mark(900, 'gpt')] },
];

describe('what the keys are at', () => {
  it('is where an item stands, alone or among several, in its own lane', () => {
    expect(findSpot(lanes, { laneId: 'ai', itemId: 'bard' })).toEqual({ lane: 0, mark: 1 });
    expect(findSpot(lanes, { laneId: 'books', itemId: 'gpt' })).toEqual({ lane: 2, mark: 2 });
  });

  it('is the first of all where the item is gone or none was gone to', () => {
    expect(findSpot(lanes, { laneId: 'ai', itemId: 'rich' })).toEqual({ lane: 0, mark: 0 });
    expect(findSpot(lanes.slice(1), undefined)).toEqual({ lane: 1, mark: 0 });
    expect(findSpot([{ id: 'empty', marks: [] }], undefined)).toBeUndefined();
  });
});

describe('the keys', () => {
  const go = (lane: number, at: number, key: string) => walkMarks(lanes, { lane, mark: at }, key);

  it('go to what is before and after in time, and stay at the ends', () => {
    expect(go(0, 0, 'ArrowRight')).toEqual({ lane: 0, mark: 1 });
    expect(go(0, 2, 'ArrowLeft')).toEqual({ lane: 0, mark: 1 });
    expect(go(0, 2, 'ArrowRight')).toBeUndefined();
    expect(go(0, 0, 'ArrowLeft')).toBeUndefined();
  });

  it('go to the ends of the lane', () => {
    expect(go(0, 1, 'Home')).toEqual({ lane: 0, mark: 0 });
    expect(go(0, 1, 'End')).toEqual({ lane: 0, mark: 2 });
    expect(go(0, 2, 'End')).toBeUndefined();
  });

  it('go to what is nearest in time in the next lane that has something in it', () => {
    expect(go(0, 1, 'ArrowDown')).toEqual({ lane: 2, mark: 0 });
    expect(go(0, 2, 'ArrowDown')).toEqual({ lane: 2, mark: 1 });
    expect(go(2, 2, 'ArrowUp')).toEqual({ lane: 0, mark: 2 });
    expect(go(2, 0, 'ArrowDown')).toBeUndefined();
  });

  it('that mean something else go nowhere', () => {
    expect(go(0, 0, 'a')).toBeUndefined();
  });
});
