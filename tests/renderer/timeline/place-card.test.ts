import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../renderer/timeline/place-card.ts';

const room = { width: 1000, height: 600 };
const card = { width: 300, height: 150 };
const mark = (left: number, top: number) => ({ left, top, width: 200, height: 22 });

describe('the card of a mark', () => {
  it('lies below it, at its beginning', () => {
    expect(placeCard(mark(100, 100), card, room)).toEqual({ left: 100, top: 130 });
  });

  it('lies above it where there is no room below', () => {
    expect(placeCard(mark(100, 500), card, room)).toEqual({ left: 100, top: 342 });
  });

  it('never lies beyond the room', () => {
    const place = fc.integer({ min: -500, max: 1500 });
    fc.assert(
      fc.property(place, place, (left, top) => {
        const at = placeCard(mark(left, top), card, room);
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + card.width).toBeLessThanOrEqual(room.width);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + card.height).toBeLessThanOrEqual(room.height);
      }),
    );
  });
});
