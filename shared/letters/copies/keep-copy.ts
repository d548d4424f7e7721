import type { Id, Instant } from '../../ids.ts';
import { FORMAT_VERSION } from '../../journal/format-version.ts';
import type { FileChange, JournalState } from '../../journal/journal-state.ts';
import { withEdits } from '../../merging/stamp.ts';
import type { Letter } from '../letter-schema.ts';
import { copiesOf, saysTheSame } from './find-copies.ts';
import { LETTER_COPY_FORMAT, type LetterCopy } from './letter-copy-schema.ts';

/** So many of the versions that were kept by themselves stay of each letter: the newest. */
export const MOST_OWN_VERSIONS = 50;

/** How long nothing was changed in a letter, in ms, before its next change keeps what it was. */
export const PAUSE_MS = 30 * 60 * 1000;

type CopyFacts = {
  readonly id: Id;
  readonly at: Instant;
  readonly reason: LetterCopy['reason'];
  readonly name?: string | undefined;
  readonly sent?: LetterCopy['sent'];
};

/** Without what was seen of other computers, which says nothing of a letter that never changes. */
export function makeLetterCopy(letter: Letter, { name, sent, ...facts }: CopyFacts): LetterCopy {
  return {
    format: LETTER_COPY_FORMAT,
    version: FORMAT_VERSION,
    ...facts,
    letterId: letter.id,
    ...(name && { name }),
    letter: withEdits(letter),
    ...(sent && { sent }),
  };
}

/** Whether what the letter says now is kept in one of its copies. */
export function isKept({ letterCopies }: JournalState, letter: Letter): boolean {
  return copiesOf(letterCopies.values(), letter.id).some((copy) =>
    saysTheSame(copy.letter, letter),
  );
}

function isOwn({ reason, name }: LetterCopy): boolean {
  return name === undefined && (reason === 'pause' || reason === 'restored');
}

/**
 * The changes that keep a copy of a letter. Of those that were kept by themselves the oldest give way, so that no more than
 * `MOST_OWN_VERSIONS` stay; what was sent, named or asked for, or was written on another computer, stays.
 */
export function keepCopy({ letterCopies }: JournalState, copy: LetterCopy): FileChange[] {
  const own = [copy, ...copiesOf(letterCopies.values(), copy.letterId)].filter(isOwn);
  return [
    { kind: 'letterCopy', id: copy.id, value: copy },
    ...own.slice(MOST_OWN_VERSIONS).map(({ id }): FileChange => {
      return { kind: 'letterCopy', id, value: null };
    }),
  ];
}

/**
 * What keeps a letter as it was before it is changed again after a pause (`PAUSE_MS`); [] where there was none, where it was
 * never changed since it was made, or where it is kept already.
 */
export function keepAfterPause(
  state: JournalState,
  letter: Letter,
  { now, newId }: { readonly now: Instant; readonly newId: Id },
): FileChange[] {
  const isPause = Date.parse(now) - Date.parse(letter.updatedAt) > PAUSE_MS;
  const isUntouched = letter.updatedAt === letter.createdAt;
  if (!isPause || isUntouched || isKept(state, letter)) return [];
  return keepCopy(state, makeLetterCopy(letter, { id: newId, at: now, reason: 'pause' }));
}
