import type { Block, Inline } from '../../shared/letters/letter-model.ts';

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), b as { readonly [key: string]: unknown }];
  return (
    left.length === Object.keys(right).length &&
    left.every(([key, value]) => isSame(value, right[key]))
  );
}

/** Whether two pieces of content say the same in the same form; the order of an object's fields is of no matter. */
export function isSameContent(
  a: readonly (Block | Inline)[],
  b: readonly (Block | Inline)[],
): boolean {
  return isSame(a, b);
}
