import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChangedPart } from '../../shared/find-changed-part.ts';

const lists = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 8 });

test('the start and the end are the same in both, do not overlap, and could not be longer', () => {
  fc.assert(
    fc.property(lists, lists, (after, before) => {
      const { start, end } = findChangedPart(after, before);
      expect(after.slice(0, start)).toEqual(before.slice(0, start));
      expect(after.slice(after.length - end)).toEqual(before.slice(before.length - end));
      const rest = Math.min(after.length, before.length) - start - end;
      expect(rest).toBeGreaterThanOrEqual(0);
      if (rest === 0) return;
      expect(after[start]).not.toBe(before[start]);
      expect(after.at(-1 - end)).not.toBe(before.at(-1 - end));
    }),
  );
});
