import { disassemble } from 'es-hangul';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { hasTag } from '../../shared/tags/tags.ts';

const MAX_SUGGESTIONS = 8;

/** Letter by letter, so that a syllable being typed, 배우, is the beginning of 배움. */
function lettersOf(tag: string): string {
  return disassemble(tagKey(tag));
}

/**
 * Input: what is typed, the tags that are there already, and those in use in the journal. Output: the tags to offer: those
 * that begin with it, then those that hold it.
 */
export function suggestTags(
  typed: string,
  tags: readonly string[],
  known: readonly string[],
): string[] {
  const letters = lettersOf(typed.trim().replace(/^#/, ''));
  const open = known.filter((tag) => !hasTag(tags, tag) && lettersOf(tag).includes(letters));
  const begins = (tag: string) => lettersOf(tag).startsWith(letters);
  const ordered = [...open.filter(begins), ...open.filter((tag) => !begins(tag))];
  return ordered.slice(0, MAX_SUGGESTIONS);
}
