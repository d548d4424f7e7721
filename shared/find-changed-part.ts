/**
 * Input: two versions of a list. Output: how many items at its start and at its end are the very same objects in both; they
 * do not overlap. What lies between is what was changed, added or taken away.
 */
export function findChangedPart(
  after: readonly unknown[],
  before: readonly unknown[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(after.length, before.length);
  let start = 0;
  while (start < most && after[start] === before[start]) start += 1;
  let end = 0;
  while (end < most - start && after.at(-1 - end) === before.at(-1 - end)) end += 1;
  return { start, end };
}
