import type { Id, Instant } from '../../ids.ts';
import type { LetterDraft } from '../letter-schema.ts';
import { type Recipient, recipientsOf } from '../recipients.ts';
import { sentCopies } from './find-copies.ts';
import type { LetterCopy } from './letter-copy-schema.ts';

/** A child of the journal is the same one under any name; anyone else is known by name only. */
function isSame(a: Recipient, b: Recipient): boolean {
  if (a.childId !== undefined && b.childId !== undefined) return a.childId === b.childId;
  return a.name === b.name;
}

/** When each entry went to somebody last, in another letter than `ownId`. */
function sentTo(
  copies: Iterable<LetterCopy>,
  recipient: Recipient,
  ownId: Id | undefined,
): Map<Id, Instant> {
  const found = new Map<Id, Instant>();
  for (const { at, letterId, letter, sent } of sentCopies(copies)) {
    const isTo = recipientsOf(letter).some((each) => isSame(each, recipient));
    if (letterId === ownId || !isTo) continue;
    for (const id of sent.entryIds) if (!found.has(id)) found.set(id, at);
  }
  return found;
}

/**
 * Input: the copies of a journal, to whom a letter is, and its id where it is kept. Output: the entries that everyone whom it
 * is to was sent before, in other letters, each with when the last of them got it: what the letter itself has sent is no
 * reason to leave it out of it.
 */
export function sentBefore(
  copies: Iterable<LetterCopy>,
  letter: Pick<LetterDraft, 'to' | 'alsoTo'>,
  ownId?: Id,
): ReadonlyMap<Id, Instant> {
  const all = [...copies];
  const [first, ...others] = recipientsOf(letter).map((each) => sentTo(all, each, ownId));
  const found = new Map<Id, Instant>();
  for (const [id, at] of first ?? []) {
    const times = others.map((each) => each.get(id));
    if (times.every((time) => time !== undefined)) {
      found.set(
        id,
        [at, ...times].reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a)),
      );
    }
  }
  return found;
}
