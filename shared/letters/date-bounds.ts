import { splitEdtfDate } from '../dates/edtf-date.ts';

/** The first and the last day that a date can mean, as `YYYY-MM-DD`; both are included. */
export type DateBounds = { readonly first: string; readonly last: string };

/**
 * Input: an EDTF level 0 date. Output: its bounds: `2023-03` is 2023-03-01 to 2023-03-31. The last day may be one that its
 * month does not have, since it is only compared with. Source: the lower and upper bound of a date of reduced precision,
 * https://www.loc.gov/standards/datetime/.
 */
export function boundsOf(date: string): DateBounds {
  const { month, day } = splitEdtfDate(date);
  if (day !== undefined) return { first: date, last: date };
  if (month !== undefined) return { first: `${date}-01`, last: `${date}-31` };
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/**
 * Whether a date may lie within a span: whether their days overlap. An event of `2023-03` is within a span since
 * `2023-03-10`, because it may have been on the 14th; leaving it out would claim to know that it was not.
 */
export function overlapsSpan(
  date: string,
  { since, until }: { readonly since?: string; readonly until?: string },
): boolean {
  const { first, last } = boundsOf(date);
  if (since !== undefined && last < boundsOf(since).first) return false;
  return until === undefined || first <= boundsOf(until).last;
}
