import { hasTag, tagKey } from '../../shared/tags/tags.ts';

const MAX_SUGGESTIONS = 8;

/**
 * Input: what is typed, the tags that are there already, and those in use in the journal. Output: the tags to offer: those
 * that begin with it, then those that hold it.
 */
export function suggestTags(
  typed: string,
  tags: readonly string[],
  known: readonly string[],
): string[] {
  const key = tagKey(typed.trim().replace(/^#/, ''));
  const open = known.filter((tag) => !hasTag(tags, tag) && tagKey(tag).includes(key));
  const begins = (tag: string) => tagKey(tag).startsWith(key);
  const ordered = [...open.filter(begins), ...open.filter((tag) => !begins(tag))];
  return ordered.slice(0, MAX_SUGGESTIONS);
}
