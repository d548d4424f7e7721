/** `items` with `item` at `index`, or at the end where `index` is past it. */
export function placeAt<T>(items: readonly T[], item: T, index: number): T[] {
  return items.toSpliced(Math.min(index, items.length), 0, item);
}
