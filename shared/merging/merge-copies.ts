import { FORMAT_VERSION } from '../journal/format-version.ts';
import { makeLetterCopy } from '../letters/copies/keep-copy.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { Letter } from '../letters/letter-schema.ts';
import { TRASH_FORMAT, type TrashItem } from '../trash/trash-schema.ts';
import { contentOf, toCanonicalJson } from './content.ts';
import { stampOf } from './stamp.ts';
import { makeVersionId } from './version-id.ts';

/**
 * Two files of one copy. A copy never changes, so that they are the same but for a person's hand: then the one that sorts
 * higher stays, on every computer. Output: it, and what gave way.
 */
export function mergeCopies(
  a: LetterCopy,
  b: LetterCopy,
): readonly [LetterCopy, LetterCopy | null] {
  const [jsonA, jsonB] = [toCanonicalJson(a), toCanonicalJson(b)];
  if (jsonA === jsonB) return [a, null];
  return jsonA > jsonB ? [a, b] : [b, a];
}

/** A copy that gave way, under an id of its own: the same on every computer. */
export function renameCopy(copy: LetterCopy): LetterCopy {
  return { ...copy, id: makeVersionId(copy.at, contentOf(copy)) };
}

/** The trash item that keeps a copy which gave way in the trash. */
export function keepCopyLoser(
  lost: LetterCopy,
  toContent: (copy: LetterCopy) => TrashItem['content'],
): TrashItem {
  const copy = renameCopy(lost);
  const kept = { id: copy.id, removedAt: copy.at, reason: 'conflict' } as const;
  return { format: TRASH_FORMAT, version: FORMAT_VERSION, ...kept, content: toContent(copy) };
}

/** A letter that gave way to what another computer had written, as one of its versions: the same on every computer. */
export function keepLetterLoser(letter: Letter): LetterCopy {
  const { at } = stampOf(letter);
  return makeLetterCopy(letter, { id: makeVersionId(at, contentOf(letter)), at, reason: 'merged' });
}
