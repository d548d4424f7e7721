import { hasTag } from '../../shared/tags/tags.ts';
import { matchTag } from './match-tag.ts';

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
  const open = known.filter((tag) => !hasTag(tags, tag));
  const found = open.map((tag) => ({ tag, match: matchTag(typed, tag) }));
  const ordered = [
    ...found.filter(({ match }) => match === 'begins'),
    ...found.filter(({ match }) => match === 'holds'),
  ];
  return ordered.slice(0, MAX_SUGGESTIONS).map(({ tag }) => tag);
}
