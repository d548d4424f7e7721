import { expect, it } from 'vitest';
import { remember } from '../../shared/remember.ts';

it('asks once for each object, whatever the answer is', () => {
  const asked: number[] = [];
  const lengthOf = remember((list: readonly number[]) => {
    asked.push(list.length);
    return list.length;
  });
  const [empty, two] = [[], [1, 2]];
  expect([lengthOf(empty), lengthOf(two), lengthOf(empty), lengthOf(two)]).toEqual([0, 2, 0, 2]);
  expect(lengthOf([1, 2])).toBe(2);
  expect(asked).toEqual([0, 2, 2]);
});
