import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  findNewKeys,
  isInOrder,
  keyBetween,
  makeKeyOf,
  type Rank,
  rankSchema,
  sortByRank,
} from '../../../shared/merging/rank.ts';
import { stampOrder } from '../../../shared/merging/stamp-list.ts';

const AT = '2026-01-17T12:00:00.000Z';
const key = fc.stringMatching(/^[0-9a-f]{0,6}[1-9a-f]$/);
const ids = Array.from({ length: 12 }, (_, msecs) => v7({ msecs, random: new Uint8Array(16) }));
const self = (id: string) => id;

function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const item = items[from % items.length] as T;
  return items.toSpliced(from % items.length, 1).toSpliced(to % items.length, 0, item);
}

describe('a key between two', () => {
  test('is between them and never ends in 0', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(a !== b);
        const [low = '', high = ''] = [a, b].sort();
        for (const [before, after] of [
          ['', low],
          [low, high],
          [high, null],
          ['', null],
        ] as const) {
          const between = keyBetween(before, after);
          expect(before < between).toBe(true);
          expect(after === null || between < after).toBe(true);
          expect(rankSchema.safeParse({ id: ids[0], key: between, at: AT }).success).toBe(true);
        }
      }),
    );
  });

  test('can be found again and again in the same gap', () => {
    let [low, high] = ['7', '8'];
    for (let turn = 0; turn < 200; turn += 1) {
      const between = keyBetween(low, high);
      expect(low < between && between < high).toBe(true);
      if (turn % 3 === 0) low = between;
      else high = between;
    }
  });
});

describe('new keys for a list', () => {
  const order = fc.shuffledSubarray(ids, { minLength: 1 });

  test('give the wanted order', () => {
    fc.assert(
      fc.property(order, order, (before, after) => {
        const [first] = [findNewKeys(before, makeKeyOf([]))];
        const ranks = [...first].map(([id, each]) => ({ id, key: each, at: AT }));
        const changed = findNewKeys(after, makeKeyOf(ranks));
        const keyOf = (id: string) => changed.get(id) ?? makeKeyOf(ranks)(id);
        expect(isInOrder(after, keyOf)).toBe(true);
      }),
    );
  });

  test('are one where one thing was moved, and none where nothing was', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.nat(11), (from, to) => {
        expect(findNewKeys(ids, makeKeyOf([])).size).toBe(0);
        const after = moved(ids, from, to);
        expect(findNewKeys(after, makeKeyOf([])).size).toBe(from === to ? 0 : 1);
      }),
    );
  });

  test('part two things that were given one key on two computers', () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    const ranks = [a, b].map((id) => ({ id, key: '8', at: AT }));
    expect(sortByRank([c, b, a], self, ranks)).toEqual([c, a, b]);
    const wanted = [a, d, b, c];
    const changed = findNewKeys(wanted, makeKeyOf(ranks));
    expect(isInOrder(wanted, (id) => changed.get(id) ?? makeKeyOf(ranks)(id))).toBe(true);
  });
});

test('whatever is moved, put in and taken out, the ranks give the order of the list', () => {
  const context = { now: AT, run: 'scratch0' };
  const step = fc.record({ from: fc.nat(20), to: fc.nat(20), what: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let list: readonly string[] = ids.slice(0, 5);
      let ranks: readonly Rank[] = [];
      for (const [msecs, { from, to, what }] of steps.entries()) {
        const id = v7({ msecs: 1000 * (from + 1), random: new Uint8Array(16).fill(msecs) });
        const next = [
          moved(list, from, to),
          list.toSpliced(to % (list.length + 1), 0, id),
          [...list, id],
          list.length > 1 ? list.toSpliced(from % list.length, 1) : list,
        ][what] as string[];
        ranks = stampOrder({ before: list, after: next }, ranks, context);
        list = next;
        expect(sortByRank(list.toSorted(), self, ranks)).toEqual(list);
      }
      const places = ranks.map(({ id }) => id);
      expect(places).toEqual(places.toSorted());
    }),
  );
});
