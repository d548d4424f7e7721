import type { Id } from '../../ids.ts';
import { toCanonicalJson } from '../../merging/content.ts';
import { copiesOf, draftOf } from './find-copies.ts';
import type { LetterCopy } from './letter-copy-schema.ts';

/** What a letter once said, however often it was kept so. */
export type LetterVersion = {
  /** The copy that was kept last, or the last one that has a name. */
  readonly copy: LetterCopy;
  /** All that say the same, newest first. */
  readonly copies: readonly LetterCopy[];
};

/** Input: the copies of a journal, and a letter's id. Output: the versions of the letter, newest first, each once. */
export function listVersions(copies: Iterable<LetterCopy>, letterId: Id): LetterVersion[] {
  const groups = new Map<string, LetterCopy[]>();
  for (const copy of copiesOf(copies, letterId)) {
    const key = toCanonicalJson(draftOf(copy.letter));
    groups.set(key, [...(groups.get(key) ?? []), copy]);
  }
  return [...groups.values()].flatMap((group) => {
    const copy = group.find(({ name }) => name !== undefined) ?? group[0];
    return copy === undefined ? [] : [{ copy, copies: group }];
  });
}
