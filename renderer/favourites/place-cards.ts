/** Where a card hangs, in pixels from the wall's top; `column` counts from 0. */
export type PlacedCard = {
  readonly column: number;
  readonly top: number;
  readonly height: number;
};
export type PlacedCards = {
  readonly cards: readonly PlacedCard[];
  /** Of the whole wall. */
  readonly height: number;
};

/** How many columns of at least `narrowest` pixels fit into `width`; at least one. */
export function countColumns(width: number, narrowest: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
}

/**
 * Input: the heights of cards in reading order, in pixels, and the columns that some of them keep. Output: each card in the column
 * that ends highest, the first of several, so that the eye which reads from left to right and down meets them about in order.
 */
export function placeCards(
  heights: readonly number[],
  columns: number,
  gap: number,
  columnOf: (index: number) => number | undefined = () => undefined,
): PlacedCards {
  const ends = new Array<number>(columns).fill(0);
  const cards = heights.map((height, index) => {
    const column = columnOf(index) ?? ends.indexOf(Math.min(...ends));
    const top = ends[column] ?? 0;
    ends[column] = top + height + gap;
    return { column, top, height };
  });
  return { cards, height: Math.max(0, Math.max(...ends) - gap) };
}

/** The cards that touch a band of the wall, by index, in order. */
export function cardsInBand(
  { cards }: PlacedCards,
  band: { readonly top: number; readonly bottom: number },
): readonly number[] {
  return cards.flatMap(({ top, height }, index) =>
    top < band.bottom && top + height > band.top ? index : [],
  );
}
