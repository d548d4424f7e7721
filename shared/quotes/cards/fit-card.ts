import type { QuoteCard } from './make-card.ts';

/** How large a card's words are set: a size in pixels, or squares a row of manuscript paper. */
export type CardFit = { readonly size: number } | { readonly columns: number };

/** In pixels of the picture. A phone shows it at a third: 36 is the smallest print of a book, 11 pixels. */
const SIZES = { largest: 78, smallest: 36, step: 2 };
/** Handwriting is small for its size. */
const PEN = { largest: 110, smallest: 56, step: 2 };
const COLUMNS = { fewest: 8, most: 18 };

/** Whether the card's words stand in the squares of manuscript paper; other letters than those of Korea are written on lines. */
export function isSquared({ style, words }: Pick<QuoteCard, 'style' | 'words'>): boolean {
  return style === 'manuscript' && /\p{Script=Hangul}/u.test(words.text);
}

function countDown({ largest, smallest, step }: typeof SIZES): CardFit[] {
  const count = (largest - smallest) / step + 1;
  return Array.from({ length: count }, (_, index) => ({ size: largest - index * step }));
}

/** The sizes that a card's words may have, the largest first. */
export function fitsOf(card: QuoteCard): readonly CardFit[] {
  if (isSquared(card)) {
    const count = COLUMNS.most - COLUMNS.fewest + 1;
    return Array.from({ length: count }, (_, index) => ({ columns: COLUMNS.fewest + index }));
  }
  return countDown(card.style === 'manuscript' ? PEN : SIZES);
}

/**
 * Input: tries from the most wanted on, and what tells whether one works, where every one after it works too. Output: the first
 * that works, undefined where none does. Asks about log₂ as often as there are tries.
 */
export function findFirst<T>(tries: readonly T[], works: (each: T) => boolean): T | undefined {
  let from = 0;
  let to = tries.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (works(tries[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return tries[from];
}
