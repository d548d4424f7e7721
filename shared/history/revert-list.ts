import type { Id } from '../ids.ts';

type Item = { readonly id: Id };

function idsIn<T extends Item>(items: readonly T[], others: readonly T[]): Id[] {
  const known = new Set(others.map(({ id }) => id));
  return items.map(({ id }) => id).filter((id) => known.has(id));
}

/** `items` with those that `order` names in its order, at the places where such items stand. */
function reorder<T extends Item>(items: readonly T[], order: readonly Id[]): T[] {
  const named = new Set(order);
  const byId = new Map(items.map((item) => [item.id, item]));
  const next = order.flatMap((id) => byId.get(id) ?? [])[Symbol.iterator]();
  return items.map((item) => (named.has(item.id) ? (next.next().value ?? item) : item));
}

/**
 * Takes back what made `after` of `before`, in a list that has perhaps been changed since. Output: the list, or null where
 * one of the same items was changed since (`isSame` compares two versions of one item).
 */
export function revertList<T extends Item>(
  { current, before, after }: { current: readonly T[]; before: readonly T[]; after: readonly T[] },
  isSame: (a: T, b: T) => boolean,
): readonly T[] | null {
  if (before === after) return current;
  if (current === after) return before;
  const [now, old, made] = [current, before, after].map(
    (items) => new Map(items.map((item) => [item.id, item])),
  ) as [Map<Id, T>, Map<Id, T>, Map<Id, T>];
  let items = [...current];
  for (const [id, item] of made) {
    const was = old.get(id);
    if (was === item || (was !== undefined && isSame(was, item))) continue;
    const here = now.get(id);
    if (here === undefined || !isSame(here, item)) return null;
    items = items.flatMap((each) => (each.id === id ? (was ?? []) : each));
  }
  for (const [index, item] of before.entries()) {
    if (made.has(item.id)) continue;
    if (now.has(item.id)) return null;
    items.splice(Math.min(index, items.length), 0, item);
  }
  const oldOrder = idsIn(before, after);
  const isMoved = oldOrder.join() !== idsIn(after, before).join();
  return isMoved
    ? reorder(
        items,
        before.map(({ id }) => id),
      )
    : items;
}
