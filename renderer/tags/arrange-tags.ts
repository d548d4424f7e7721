import type { TagCount } from '../../shared/pages/page-summary.ts';
import { matchTag } from './match-tag.ts';

export type TagOrder = 'count' | 'name';

/**
 * Input: every tag with its count. Output: those that are searched for, in the order asked for; equal counts by the alphabet
 * of `locale`.
 */
export function arrangeTags(
  tags: readonly TagCount[],
  { search, order, locale }: { search: string; order: TagOrder; locale: string },
): readonly TagCount[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: TagCount, b: TagCount) => compare(a.tag, b.tag);
  const byCount = (a: TagCount, b: TagCount) => b.count - a.count || byName(a, b);
  return tags
    .filter(({ tag }) => matchTag(search, tag) !== null)
    .toSorted(order === 'name' ? byName : byCount);
}
