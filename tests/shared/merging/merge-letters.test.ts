import { describe, expect, test } from 'vitest';
import { letterCopySchema } from '../../../shared/letters/copies/letter-copy-schema.ts';
import { mergeVersions } from '../../../shared/merging/merge-changes.ts';
import { makeSample } from '../support/sample-state.ts';
import { makeComputer } from './support/on-computer.ts';

const DAY = '2026-02-02T12:00:00.000Z';
const DAY_BEFORE = '2026-02-01T12:00:00.000Z';

/** One letter on a computer and on a telephone, each with its clock. */
function makeTwo() {
  const { state, letter } = makeSample();
  const letterId = letter.id;
  const [computer, phone] = [
    makeComputer(state, 'computer', DAY),
    makeComputer(state, 'phone000', DAY_BEFORE),
  ] as const;
  type Computer = typeof computer;
  const write = (on: Computer, changes: object) => on.run('updateLetter', { letterId, changes });
  const versionOf = (on: Computer) =>
    ({
      kind: 'letter',
      id: letterId,
      value: on.state().letters.get(letterId) ?? expect.fail(),
    }) as const;
  return {
    computer,
    phone,
    write,
    merge: () => mergeVersions(versionOf(computer), versionOf(phone)),
    mergeBack: () => mergeVersions(versionOf(phone), versionOf(computer)),
  };
}

describe('of two versions of one letter', () => {
  test('that have not seen each other the later stands, and the other is a version of it, the same on both computers', () => {
    const { computer, phone, write, merge, mergeBack } = makeTwo();
    write(computer, { opening: '컴퓨터에서', paper: 'A5' });
    const earlier = write(phone, { opening: '전화기에서', stationery: 'night' });
    const { value, losers, copies = [] } = merge();
    expect(value.value).toMatchObject({ opening: '컴퓨터에서', paper: 'A5' });
    expect(losers).toEqual([]);
    const { edits: _, ...words } = earlier;
    expect(copies).toEqual([
      expect.objectContaining({
        letterId: earlier.id,
        at: earlier.updatedAt,
        reason: 'merged',
        letter: words,
      }),
    ]);
    expect(letterCopySchema.parse(copies[0])).toEqual(copies[0]);
    expect(copies[0]?.id).not.toBe(earlier.id);
    expect(mergeBack().copies).toEqual(copies);
  });

  test('the one that has seen the other stands alone', () => {
    const { computer, phone, write, merge } = makeTwo();
    write(computer, { opening: '컴퓨터에서' });
    phone.take(computer.state());
    write(phone, { opening: '전화기에서, 그 뒤에' });
    expect(merge()).toMatchObject({
      value: { value: { opening: '전화기에서, 그 뒤에' } },
      copies: [],
    });
  });
});

describe('of two files of one copy', () => {
  const { scratch, letter } = makeSample();
  const copy = scratch.run('keepLetterVersion', { letterId: letter.id, name: '첫 판' });
  const place = { kind: 'letterCopy', id: copy.id } as const;

  test('that are the same one stands', () => {
    const again = JSON.parse(JSON.stringify(copy));
    const merged = mergeVersions({ ...place, value: copy }, { ...place, value: again });
    expect(merged.value.value).toBe(copy);
    expect(merged.copies ?? []).toEqual([]);
  });

  test('one of which a hand has changed both stay, the same whichever comes first', () => {
    const changed = { ...copy, name: '고친 이름' };
    const sides = [
      { ...place, value: copy },
      { ...place, value: changed },
    ] as const;
    const { value, copies = [] } = mergeVersions(...sides);
    const names = [value.value, ...copies].map((each) => (each as { name?: string }).name);
    expect(names.toSorted()).toEqual(['고친 이름', '첫 판']);
    expect(copies[0]?.id).not.toBe(copy.id);
    const back = mergeVersions(sides[1], sides[0]);
    expect([back.value.value, back.copies]).toEqual([value.value, copies]);
  });
});
