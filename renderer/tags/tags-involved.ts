import { tagKey } from '../../shared/tags/tag-key.ts';

/** The tags that become one: those chosen, and one that has the new name already. */
export function tagsInvolved(
  tags: readonly string[],
  to: string,
  known: readonly string[],
): readonly string[] {
  const own = new Set(tags.map(tagKey));
  const other = known.find((tag) => tagKey(tag) === tagKey(to));
  return other === undefined || own.has(tagKey(to)) ? tags : [...tags, other];
}
