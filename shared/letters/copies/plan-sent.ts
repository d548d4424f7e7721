import { ENTRY_KINDS } from '../../entries/entry-schema.ts';
import type { Id, Instant } from '../../ids.ts';
import type { FileChange, JournalState } from '../../journal/journal-state.ts';
import type { LetterModel } from '../letter-model.ts';
import { picturesOf } from '../letter-pictures.ts';
import type { Letter } from '../letter-schema.ts';
import { plainTextOf } from '../plain-text-of.ts';
import type { SelectedPage } from '../select-entries.ts';
import { copiesOf } from './find-copies.ts';
import { makeLetterCopy } from './keep-copy.ts';
import type { LetterCopy, Sent } from './letter-copy-schema.ts';

/** The most of a letter's first words that a list shows, in code points. */
const MOST_WORDS = 160;

/** The first words that the parent wrote in a letter, or the first that it quotes; on one line. */
function firstWordsOf({ opening, sections, closing, postscript }: LetterModel): string {
  const written = [...opening, ...closing, ...postscript].flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? plainTextOf(block.content) : [],
  );
  const quoted = sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'quote' ? item.text : [])),
  );
  const words = [...written, ...quoted].find((text) => text.trim() !== '') ?? '';
  return [...words.replace(/\s+/g, ' ').trim()].slice(0, MOST_WORDS).join('');
}

/** What of a journal a letter held: `pages` are those chosen for it, with the entries that are in it. */
export function describeSent(
  model: LetterModel,
  pages: readonly SelectedPage[],
): Omit<Sent, 'how' | 'model'> {
  const entries = pages.flatMap((page) => page.entries);
  const held = ENTRY_KINDS.map((kind) => {
    return { kind, count: entries.filter((entry) => entry.kind === kind).length };
  });
  const pictures = picturesOf(model);
  return {
    title: model.title,
    ...(pictures.length > 0 && { pictures }),
    entryIds: entries.map(({ id }) => id),
    held: held.filter(({ count }) => count > 0),
    pages: pages.map(({ page }) => page.title),
    words: firstWordsOf(model),
  };
}

type Sending = {
  readonly id: Id;
  readonly at: Instant;
  /** The day that it is where the parent is, of any instant. */
  readonly dayOf: (at: Instant) => string;
};

/**
 * Input: a letter as it was sent. Output: the change that remembers it, or null where the very same letter was sent in the
 * same way on the same day, as by a parent who saves a file once more.
 */
export function planSent(
  { letterCopies }: Pick<JournalState, 'letterCopies'>,
  letter: Letter,
  sent: Sent,
  { id, at, dayOf }: Sending,
): Extract<FileChange, { kind: 'letterCopy' }> | null {
  const isSame = (copy: LetterCopy) =>
    copy.sent?.model === sent.model && copy.sent.how === sent.how && dayOf(copy.at) === dayOf(at);
  if (copiesOf(letterCopies.values(), letter.id).some(isSame)) return null;
  const value = makeLetterCopy(letter, { id, at, reason: 'sent', sent });
  return { kind: 'letterCopy', id, value };
}
