import type { Id } from './ids.ts';

/** The items by their ids; of two of one id the last. */
export function indexById<T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}
