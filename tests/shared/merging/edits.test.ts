import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEdit,
  coversEdits,
  type Edits,
  editsSchema,
  joinEdits,
} from '../../../shared/merging/edits.ts';

const RUNS = ['0k3f9qz2', '0k3g01xx', '0k3g01xy', 'zzzzzzzz'];

/** A history as commands make it: edits one after the other. */
const edits: fc.Arbitrary<Edits> = fc
  .array(fc.constantFrom(...RUNS), { minLength: 1, maxLength: 8 })
  .map((runs) => runs.reduce<Edits>((before, run) => addEdit(before, run), ''));

const seenIn = (text: Edits | undefined) => new Set(text?.split(' '));

describe('the edits of a version', () => {
  test('are counted by run; the one that made it stands first', () => {
    expect(addEdit(undefined, '0k3f9qz2')).toBe('0k3f9qz2.1');
    expect(addEdit('0k3f9qz2.1', '0k3f9qz2')).toBe('0k3f9qz2.2');
    expect(addEdit('0k3f9qz2.2', '0k3g01xx')).toBe('0k3g01xx.1 0k3f9qz2.2');
    expect(addEdit('0k3g01xx.1 0k3f9qz2.2', '0k3f9qz2')).toBe('0k3f9qz2.3 0k3g01xx.1');
  });

  test('are what the schema accepts, however they were made', () => {
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        expect(editsSchema.parse(a)).toBe(a);
        expect(editsSchema.parse(joinEdits(a, b))).toBe(joinEdits(a, b));
      }),
    );
    expect(editsSchema.safeParse('').success).toBe(true);
    for (const wrong of ['x.1', '0k3f9qz2.0', '0k3f9qz2.1 ', ' 0k3f9qz2.1', '0K3F9QZ2.1']) {
      expect(editsSchema.safeParse(wrong).success, wrong).toBe(false);
    }
  });

  test('of more than sixteen runs are forgotten when there is another, the oldest first', () => {
    const runOf = (number: number) => `run0000${number.toString(36)}`;
    const runs = Array.from({ length: 16 }, (_, number) => runOf(number));
    const sixteen = runs.reduce<Edits>(addEdit, '');
    expect(seenIn(sixteen).size).toBe(16);
    const more = addEdit(sixteen, runOf(16));
    expect(seenIn(more)).toEqual(new Set([...runs.slice(1), runOf(16)].map((run) => `${run}.1`)));
    expect(seenIn(addEdit(sixteen, runOf(15))).size).toBe(16);
    expect(coversEdits(more, sixteen)).toBe(true);
  });
});

describe('joined', () => {
  test('they are what both have seen, of the version that wins', () => {
    fc.assert(
      fc.property(edits, edits, (a, b) => {
        const joined = joinEdits(a, b);
        expect(seenIn(joined)).toEqual(seenIn(joinEdits(b, a)));
        expect(joined?.slice(0, 8)).toBe(a.slice(0, 8));
      }),
    );
  });

  test('they are the same in whatever order of joining, and twice as once', () => {
    fc.assert(
      fc.property(edits, edits, edits, (a, b, c) => {
        expect(joinEdits(joinEdits(a, b), c)).toBe(joinEdits(a, joinEdits(b, c)));
        expect(joinEdits(a, a)).toBe(a);
        expect(joinEdits(joinEdits(a, b), b)).toBe(joinEdits(a, b));
      }),
    );
  });
});

test('joined with a history that nobody knows they tell that there was one', () => {
  expect(joinEdits('0k3f9qz2.1', undefined)).toBe('0k3f9qz2.1 00000000.1');
  expect(joinEdits(undefined, '0k3f9qz2.1')).toBe('00000000.1 0k3f9qz2.1');
  expect(joinEdits('', '0k3f9qz2.1')).toBe('00000000.1 0k3f9qz2.1');
  expect(joinEdits(undefined, undefined)).toBeUndefined();
  const either = fc.option(edits, { nil: undefined });
  fc.assert(
    fc.property(either, either, either, (a, b, c) => {
      expect(joinEdits(joinEdits(a, b), c)).toBe(joinEdits(a, joinEdits(b, c)));
    }),
  );
});

describe('who has seen what', () => {
  test('an edit has seen what it was made of, and not the other way round', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(...RUNS), (before, run) => {
        const after = addEdit(before, run);
        expect(coversEdits(after, before)).toBe(true);
        expect(coversEdits(before, after)).toBe(false);
        expect(coversEdits(addEdit(after, 'other000'), before)).toBe(true);
      }),
    );
  });

  test('two edits of one version have not seen each other; one of both has', () => {
    fc.assert(
      fc.property(edits, (before) => {
        const [a, b] = [addEdit(before, 'computer'), addEdit(before, 'phone000')];
        expect([coversEdits(a, b), coversEdits(b, a)]).toEqual([false, false]);
        const both = addEdit(joinEdits(a, b), 'computer');
        expect([coversEdits(both, a), coversEdits(both, b)]).toEqual([true, true]);
      }),
    );
  });

  test('nobody has seen what has no history, and a changed text of one edit is a hand’s', () => {
    expect(coversEdits('0k3f9qz2.1', undefined)).toBe(false);
    expect(coversEdits('0k3f9qz2.1', '')).toBe(false);
    expect(coversEdits(undefined, '0k3f9qz2.1')).toBe(false);
    expect(coversEdits('0k3f9qz2.1', '0k3f9qz2.1')).toBe(false);
    expect(coversEdits('0k3f9qz2.1 0k3g01xx.4', '0k3f9qz2.1')).toBe(false);
  });
});
