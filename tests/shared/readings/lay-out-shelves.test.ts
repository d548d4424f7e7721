import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsFor,
  fitTitle,
  heightOfSpine,
  layOutShelves,
  TALLEST,
} from '../../../shared/readings/lay-out-shelves.ts';

const book = fc.record({ pageCount: fc.integer({ min: 1, max: 5000 }) }, { requiredKeys: [] });
const bays = fc.array(fc.array(book, { maxLength: 40 }), { minLength: 1, maxLength: 12 });

test('every book stands on a board of its bay, in order, and none over another', () => {
  fc.assert(
    fc.property(bays, fc.integer({ min: 100, max: 1400 }), (books, width) => {
      const columns = columnsFor(width);
      const shelves = layOutShelves(books, { width, columns, isNamed: true });
      expect(shelves.bays.map(({ spines }) => spines.map((each) => each.book))).toEqual(books);
      for (const bay of shelves.bays) {
        bay.spines.forEach((spine, at) => {
          expect(spine.x).toBeGreaterThanOrEqual(bay.x);
          expect(spine.x + spine.width).toBeLessThanOrEqual(bay.x + bay.width + 0.001);
          expect(shelves.boards).toContain(spine.y + spine.height);
          expect(spine.y).toBeGreaterThanOrEqual(0);
          expect(spine.y + spine.height).toBeLessThan(bay.labelY);
          const before = bay.spines[at - 1];
          if (before === undefined) return;
          const isSameBoard = before.y + before.height === spine.y + spine.height;
          if (isSameBoard) expect(spine.x).toBeGreaterThanOrEqual(before.x + before.width);
          else expect(spine.y + spine.height).toBeGreaterThan(before.y + before.height);
        });
        expect(bay.labelY).toBeLessThan(shelves.height);
      }
    }),
  );
});

test('the more pages the taller, up to a height; one of unknown pages is between', () => {
  const heights = [40, 200, 400, 800].map(heightOfSpine);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(4);
  expect(heightOfSpine(3000)).toBe(TALLEST);
  expect(heightOfSpine(undefined)).toBeGreaterThan(heightOfSpine(40));
  expect(heightOfSpine(undefined)).toBeLessThan(TALLEST);
});

test.each([
  ['모모', 5, '모모'],
  ['어린 왕자', 5, '어린 왕자'],
  ['부자 아빠 가난한 아빠', 6, '부자 아빠…'],
  ['Hatchet', 5, 'Hatchet'],
  ['The Mysterious Benedict Society', 8, 'The Mysteri…'],
])('%s on a spine of %d em is %s', (title, ems, shown) => {
  expect(fitTitle(title, ems)).toBe(shown);
});
