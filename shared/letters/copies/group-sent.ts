import type { Language } from '../../text/language.ts';
import { nameRecipients } from '../recipients.ts';
import { sentCopies } from './find-copies.ts';
import type { LetterCopy, SentCopy } from './letter-copy-schema.ts';

/** A letter that was sent, once or several times in the very same words. */
export type SentLetter = {
  /** The sending that was last. */
  readonly latest: SentCopy;
  /** Every sending, the last one first. */
  readonly copies: readonly SentCopy[];
};

/** Input: the copies of a journal. Output: what was sent, newest first, the same words of one letter as one. */
export function groupSent(copies: Iterable<LetterCopy>): SentLetter[] {
  const groups = new Map<string, SentCopy[]>();
  for (const copy of sentCopies(copies)) {
    const key = `${copy.letterId} ${copy.sent.model}`;
    groups.set(key, [...(groups.get(key) ?? []), copy]);
  }
  return [...groups.values()].flatMap((group) => {
    const [latest] = group;
    return latest === undefined ? [] : [{ latest, copies: group }];
  });
}

/** How it was sent, each way once, the last one first. */
export function waysOf({ copies }: SentLetter): string[] {
  return [...new Set(copies.map(({ sent }) => sent.how))];
}

/** Input: what was sent, newest first. Output: the same by whom it went to, who got the newest first. */
export function groupByRecipients(
  letters: readonly SentLetter[],
  language: Language,
): { readonly name: string; readonly letters: readonly SentLetter[] }[] {
  const groups = new Map<string, SentLetter[]>();
  for (const letter of letters) {
    const name = nameRecipients(letter.latest.letter, language);
    groups.set(name, [...(groups.get(name) ?? []), letter]);
  }
  return [...groups].map(([name, group]) => ({ name, letters: group }));
}
