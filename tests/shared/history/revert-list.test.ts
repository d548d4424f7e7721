import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revertList } from '../../../shared/history/revert-list.ts';

type Item = { readonly id: string; readonly text: string };

const isSame = (a: Item, b: Item) => a.text === b.text;
const items = (ids: string, text = '') => [...ids].map((id) => ({ id, text }));
const idsOf = (list: readonly Item[] | null) => list?.map(({ id }) => id).join('') ?? null;

const list: fc.Arbitrary<Item[]> = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.constantFrom('x', 'y') }),
  { selector: ({ id }) => id },
);

test('what nobody has changed since is just as it was before', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      // Copies: nothing may depend on which object it is.
      const current = after.map((item) => ({ ...item }));
      expect(revertList({ current, before, after }, isSame)).toEqual(before);
    }),
  );
});

test('what somebody else has added since stays, wherever it stands', () => {
  fc.assert(
    fc.property(list, list, fc.nat(), (before, after, at) => {
      const added = { id: 'z', text: 'new' };
      const current = after.toSpliced(at % (after.length + 1), 0, added);
      const reverted = revertList({ current, before, after }, isSame) ?? [];
      expect(reverted.filter(({ id }) => id !== 'z')).toEqual(before);
      expect(reverted).toContainEqual(added);
    }),
  );
});

test.each([
  ['an item that was added and changed since', '', 'a', items('a', 'other')],
  ['an item that was added and taken out since', '', 'a', []],
  ['an item that was taken out and is back', 'a', '', items('a', 'other')],
])('%s: refused', (_name, before, after, current) => {
  expect(revertList({ current, before: items(before), after: items(after) }, isSame)).toBeNull();
});

test('of a list that was only moved, what came since keeps its place', () => {
  const current = items('czab');
  expect(idsOf(revertList({ current, before: items('abc'), after: items('cab') }, isSame))).toBe(
    'azbc',
  );
});
