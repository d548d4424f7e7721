import type { Id } from '../../ids.ts';
import { toCanonicalJson } from '../../merging/content.ts';
import { type Letter, type LetterDraft, letterFields } from '../letter-schema.ts';
import { isSent, type LetterCopy, type SentCopy } from './letter-copy-schema.ts';

/** By whatever was kept last first; of one time, the same order on every computer. */
function compareCopies(a: LetterCopy, b: LetterCopy): number {
  const times = Date.parse(b.at) - Date.parse(a.at);
  if (times !== 0) return times;
  return a.id < b.id ? 1 : -1;
}

/** Every copy of one letter, newest first. */
export function copiesOf(copies: Iterable<LetterCopy>, letterId: Id): LetterCopy[] {
  return [...copies].filter((copy) => copy.letterId === letterId).sort(compareCopies);
}

/** Everything that was sent, newest first. */
export function sentCopies(copies: Iterable<LetterCopy>): SentCopy[] {
  return [...copies].filter(isSent).sort(compareCopies);
}

/** The part of a letter that the parent writes. */
export function draftOf(letter: Letter): LetterDraft {
  const keys = Object.keys(letterFields) as (keyof LetterDraft)[];
  const fields = keys.flatMap((key) => (letter[key] === undefined ? [] : [[key, letter[key]]]));
  return Object.fromEntries(fields) as LetterDraft;
}

/** Whether two letters say the same, whenever and wherever they were written. */
export function saysTheSame(a: Letter, b: Letter): boolean {
  return a === b || toCanonicalJson(draftOf(a)) === toCanonicalJson(draftOf(b));
}
