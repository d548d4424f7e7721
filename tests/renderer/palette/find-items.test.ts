import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../renderer/palette/find-items.ts';
import { prepareText } from '../../../shared/search/match-text.ts';

const item = (id: string, ...texts: string[]) => ({ id, texts: texts.map(prepareText) });
const ITEMS = [
  item('inside', '가난한부자'),
  item('word', '가난한 부자'),
  item('loose', '분자 이야기'),
  item('start', '부자 아빠 가난한 아빠', 'Rich Dad Poor Dad', 'Robert Kiyosaki'),
  item('anne', 'Anne of Green Gables', 'L. M. Montgomery'),
];
const find = (typed: string, recent?: readonly string[]) =>
  findItems(ITEMS, typed, recent).map(({ id }) => id);

describe('what the palette finds', () => {
  it('stands in the order of how well it fits', () => {
    expect(find('부자')).toEqual(['start', 'word', 'inside']);
    expect(find('ㅂㅈ')).toEqual(['loose', 'start', 'word', 'inside']);
    expect(find('dad')).toEqual(['start']);
  });

  it('is found by every text of it, the title counting most, and by words that stand apart', () => {
    expect(find('kiyo')).toEqual(['start']);
    expect(find('montgomery gables')).toEqual(['anne']);
    expect(find('아빠 rich')).toEqual(['start']);
    expect(find('아빠 gables')).toEqual([]);
  });

  it('is found also with the keyboard in the other language, after what fits as it stands', () => {
    expect(find('갸초')).toEqual(['start']);
    expect(find('qnwk')).toEqual(['start', 'word', 'inside']);
  });

  it('is everything where nothing is typed; of equals what was used last comes first', () => {
    expect(find(' ')).toEqual(ITEMS.map(({ id }) => id));
    expect(find('ㅂㅈ', ['start', 'loose'])).toEqual(['start', 'loose', 'word', 'inside']);
  });

  it('takes anything that can be typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ㅂ부붖자ㅏ dk') })),
        (typed) => {
          expect(findItems(ITEMS, typed).length).toBeLessThanOrEqual(ITEMS.length);
        },
      ),
    );
  });
});
