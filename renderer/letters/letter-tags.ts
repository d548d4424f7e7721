import { hasTag } from '../../shared/tags/tags.ts';

export type LetterTag = {
  readonly tag: string;
  readonly isChosen: boolean;
  readonly isInUse: boolean;
};

/**
 * The tags that a letter can choose by: those in use, and those that it chooses by though nothing has them any more, without
 * which nobody could see why the letter is empty.
 */
export function listLetterTags(
  chosen: readonly string[],
  inUse: readonly string[],
): readonly LetterTag[] {
  const gone = chosen.filter((tag) => !hasTag(inUse, tag));
  return [
    ...inUse.map((tag) => ({ tag, isChosen: hasTag(chosen, tag), isInUse: true })),
    ...gone.map((tag) => ({ tag, isChosen: true, isInUse: false })),
  ];
}
