import { daySpan } from './day-span.ts';

/**
 * Whether a date may lie within a time whose ends, where there are any, belong to it: whether their days overlap. An event of
 * `2023-03` is within a time since `2023-03-10`, because it may have been on the 14th; leaving it out would claim to know that
 * it was not. Throws on anything that `isEdtfDate` refuses.
 */
export function overlapsSpan(
  date: string,
  { since, until }: { readonly since?: string; readonly until?: string },
): boolean {
  const { from, to } = daySpan(date);
  if (since !== undefined && to <= daySpan(since).from) return false;
  return until === undefined || from < daySpan(until).to;
}
