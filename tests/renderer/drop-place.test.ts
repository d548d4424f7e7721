import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropIndex, gapOfPlace } from '../../renderer/entries/drop-place.ts';

const IDS = [...'abcde'];

function drop(ids: readonly string[], visible: readonly string[], id: string, gap: number) {
  const index = dropIndex(ids, visible, id, gap);
  return index === undefined ? [...ids] : ids.filter((each) => each !== id).toSpliced(index, 0, id);
}

test('an entry goes into the gap', () => {
  expect(drop(IDS, IDS, 'a', 2).join('')).toBe('bacde');
  expect(drop(IDS, IDS, 'e', 0).join('')).toBe('eabcd');
  expect(drop(IDS, IDS, 'a', 5).join('')).toBe('bcdea');
  expect(drop(IDS, ['b', 'd'], 'd', 0).join('')).toBe('adbce');
  expect(drop(IDS, ['b', 'd'], 'b', 2).join('')).toBe('acdbe');
});

test('beside itself it stays, and so does what is not shown', () => {
  expect(dropIndex(IDS, IDS, 'b', 1)).toBeUndefined();
  expect(dropIndex(IDS, IDS, 'b', 2)).toBeUndefined();
  expect(dropIndex(IDS, ['a'], 'b', 0)).toBeUndefined();
});

test('among those shown it comes to stand at the place that was chosen', () => {
  const some = fc.subarray(IDS, { minLength: 1 });
  fc.assert(
    fc.property(some, fc.nat(), fc.nat(), (visible, at, to) => {
      const own = at % visible.length;
      const place = to % visible.length;
      const id = visible[own] ?? '';
      const moved = drop(IDS, visible, id, gapOfPlace(place, own));
      expect(moved.filter((each) => visible.includes(each)).indexOf(id)).toBe(place);
      expect(moved.toSorted()).toEqual(IDS);
    }),
  );
});
