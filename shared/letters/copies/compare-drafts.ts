import type { Id } from '../../ids.ts';
import { toCanonicalJson } from '../../merging/content.ts';
import type { LetterDraft } from '../letter-schema.ts';

/** How many there are in a version that are not in another one, and the other way round. */
export type Difference = { readonly more: number; readonly fewer: number };

export type DraftComparison = {
  readonly words: Difference;
  /** Null where they cannot be compared: one of the two chooses from another notebook. */
  readonly entries: Difference | null;
  /** Whether it differs in anything else that is chosen: to whom it is, its paper, its date, in which order it is told. */
  readonly isOtherwise: boolean;
};

/** What the parent wrote by hand, in the order of the letter. */
const WRITTEN = ['salutation', 'opening', 'closing', 'signature', 'postscript'] as const;

function wordsIn(draft: LetterDraft): string[] {
  return WRITTEN.flatMap((key) => draft[key]?.match(/\S+/g) ?? []);
}

/** As often as each stands in one and not in the other; a word that went elsewhere in the letter is no difference. */
function compareItems(items: readonly string[], others: readonly string[]): Difference {
  const left = new Map<string, number>();
  for (const item of others) left.set(item, (left.get(item) ?? 0) + 1);
  let more = 0;
  for (const item of items) {
    const count = left.get(item) ?? 0;
    if (count === 0) more += 1;
    else left.set(item, count - 1);
  }
  return { more, fewer: others.length - (items.length - more) };
}

function restOf({ selection: _, ...draft }: LetterDraft): string {
  const rest = Object.entries(draft).filter(([key]) => !WRITTEN.some((each) => each === key));
  return toCanonicalJson(Object.fromEntries(rest));
}

/**
 * Input: a letter, another one, and which entries a letter holds (null where that is not known). Output: what of the first is
 * not in the second, and the other way round, as a parent would count it: words between blanks, and entries.
 */
export function compareDrafts(
  draft: LetterDraft,
  other: LetterDraft,
  entriesOf: (draft: LetterDraft) => readonly Id[] | null,
): DraftComparison {
  const [entries, others] = [entriesOf(draft), entriesOf(other)];
  return {
    words: compareItems(wordsIn(draft), wordsIn(other)),
    entries: entries === null || others === null ? null : compareItems(entries, others),
    isOtherwise: restOf(draft) !== restOf(other),
  };
}
