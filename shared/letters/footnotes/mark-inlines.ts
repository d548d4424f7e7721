import type { FoundTerm } from '../../definitions/find-terms.ts';
import type { Inline } from '../letter-model.ts';
import { plainTextOf } from '../plain-text-of.ts';

/** How terms are found in a text, which of them still want a footnote, and the number of the footnote that one is given. */
export type Marking = {
  readonly find: (text: string) => readonly FoundTerm[];
  readonly wants: (index: number) => boolean;
  readonly take: (index: number) => number;
};

type Piece = { readonly inline: Inline; readonly start: number; readonly end: number };
type Span = { readonly start: number; readonly end: number };
type Cut = { readonly at: number; readonly number: number };

const ADDRESS = /https?:\/\/|www\.|@/i;

function cutIntoPieces(content: readonly Inline[]): Piece[] {
  let end = 0;
  return content.map((inline) => {
    const start = end;
    end += plainTextOf([inline]).length;
    return { inline, start, end };
  });
}

function isWords({ inline }: Piece): boolean {
  return inline.kind === 'text' && inline.code === undefined;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where no mark may stand: in code, in a link, and in an address that is written out. */
function findClosed(text: string, pieces: readonly Piece[]): Span[] {
  const addresses = [...text.matchAll(/\S+/g)]
    .filter(([word]) => ADDRESS.test(word))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...addresses, ...pieces.filter((piece) => !isWords(piece))];
}

function writePiece({ inline, start, end }: Piece, cuts: readonly Cut[]): Inline[] {
  if (inline.kind !== 'text') return [inline];
  const inside = cuts.filter(({ at }) => start < at && at <= end);
  const ends = [...inside.map(({ at }) => at), end];
  return ends.flatMap((at, index): Inline[] => {
    const text = inline.text.slice((ends[index - 1] ?? start) - start, at - start);
    const cut = inside[index];
    if (text === '') return [];
    return [{ ...inline, text, ...(cut !== undefined && { footnote: cut.number }) }];
  });
}

/** Input: the words of one paragraph. Output: the same words, with a mark behind each term that wants a footnote. */
export function markInlines(
  content: readonly Inline[],
  { find, wants, take }: Marking,
): readonly Inline[] {
  const text = plainTextOf(content);
  const found = find(text).filter(({ index }) => wants(index));
  if (found.length === 0) return content;
  const pieces = cutIntoPieces(content);
  const closed = findClosed(text, pieces);
  const cuts: Cut[] = [];
  for (const term of found) {
    const isOpen = wants(term.index) && !closed.some((span) => touches(span, term));
    if (isOpen) cuts.push({ at: term.end, number: take(term.index) });
  }
  return cuts.length === 0 ? content : pieces.flatMap((piece) => writePiece(piece, cuts));
}
