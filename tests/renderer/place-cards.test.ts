import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsInBand, countColumns, placeCards } from '../../renderer/favourites/place-cards.ts';

const GAP = 10;
const anyHeights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 });
const anyColumns = fc.integer({ min: 1, max: 6 });

describe('the wall', () => {
  it('has as many columns as fit, and at least one', () => {
    expect([0, 299, 623, 624, 948].map((width) => countColumns(width, 300, 24))).toEqual([
      1, 1, 1, 2, 3,
    ]);
  });

  it('hangs each card where the wall ends highest, from the left', () => {
    const { cards, height } = placeCards([100, 50, 20, 30], 2, GAP);
    expect(cards.map(({ column, top }) => [column, top])).toEqual([
      [0, 0],
      [1, 0],
      [1, 60],
      [1, 90],
    ]);
    expect(height).toBe(120);
  });

  it('lets no two cards of a column touch, and hangs none above one that comes before it in reading order', () => {
    fc.assert(
      fc.property(anyHeights, anyColumns, (heights, columns) => {
        const { cards, height } = placeCards(heights, columns, GAP);
        for (const [index, card] of cards.entries()) {
          const before = cards.slice(0, index);
          for (const { top } of before) expect(card.top).toBeGreaterThanOrEqual(top);
          const above = before.filter(({ column }) => column === card.column);
          for (const { top, height: h } of above)
            expect(card.top).toBeGreaterThanOrEqual(top + h + GAP);
          expect(card.top + card.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('leaves cards in the column that they keep', () => {
    const { cards } = placeCards([10, 10, 10], 3, GAP, (index) => (index === 2 ? 0 : undefined));
    expect(cards.map(({ column, top }) => [column, top])).toEqual([
      [0, 0],
      [1, 0],
      [0, 20],
    ]);
  });

  it('draws the cards that touch a band', () => {
    const placed = placeCards([100, 100, 100], 1, GAP);
    expect(cardsInBand(placed, { top: 100, bottom: 220 })).toEqual([1]);
    expect(cardsInBand(placed, { top: 99, bottom: 221 })).toEqual([0, 1, 2]);
  });
});
