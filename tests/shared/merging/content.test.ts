import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, hasSameContent } from '../../../shared/merging/content.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, undefined, 0, 1, '', 'a', true),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'edits'), tie('any'), { maxKeys: 2 }),
  ),
})).any;
const record = fc.dictionary(fc.constantFrom('id', 'tags', 'text', 'updatedAt', 'edits'), value, {
  maxKeys: 4,
});

test('two records have the same content where their canonical texts are the same', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      expect(hasSameContent(a, b)).toBe(contentOf(a) === contentOf(b));
      const copy = structuredClone(a);
      expect(hasSameContent(a, { ...copy, updatedAt: 'later' })).toBe(true);
      expect(hasSameContent(a, Object.fromEntries(Object.entries(copy).toReversed()))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
