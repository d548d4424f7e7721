import type { Id } from '../ids.ts';
import { indexById } from '../index-by-id.ts';

type Item = { readonly id: Id };

type Lists<T> = {
  readonly current: readonly T[];
  readonly before: readonly T[];
  readonly after: readonly T[];
};

type IsSame<T> = (a: T, b: T) => boolean;

function idsIn<T extends Item>(items: readonly T[], others: readonly T[]): Id[] {
  const known = new Set(others.map(({ id }) => id));
  return items.map(({ id }) => id).filter((id) => known.has(id));
}

/** `items` with those that `order` names in its order, at the places where such items stand. */
function reorder<T extends Item>(items: readonly T[], order: readonly Id[]): readonly T[] {
  const byId = indexById(items);
  const sorted = order.flatMap((id) => byId.get(id) ?? []);
  const named = new Set(sorted);
  const next = sorted[Symbol.iterator]();
  return items.map((item) => (named.has(item) ? (next.next().value ?? item) : item));
}

/** Takes away what was added and gives what was changed its old content; null where the same items were changed since. */
function revertKept<T extends Item>(lists: Lists<T>, isSame: IsSame<T>): readonly T[] | null {
  const old = indexById(lists.before);
  const now = indexById(lists.current);
  const reverted = new Map<Id, T | undefined>();
  for (const item of lists.after) {
    const was = old.get(item.id);
    if (was === item || (was !== undefined && isSame(was, item))) continue;
    const here = now.get(item.id);
    if (here === undefined || !isSame(here, item)) return null;
    reverted.set(item.id, was);
  }
  return lists.current.flatMap((item) =>
    reverted.has(item.id) ? (reverted.get(item.id) ?? []) : item,
  );
}

/** The place behind the nearest of the items that came before; the first where none is there. */
function placeBehind<T extends Item>(items: readonly T[], earlier: readonly T[]): number {
  for (const { id } of earlier.toReversed()) {
    const at = items.findIndex((item) => item.id === id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** `items` with those that were taken out back behind what they stood behind; null where one of them is there again. */
function putBack<T extends Item>(
  items: readonly T[],
  { current, before, after }: Lists<T>,
): readonly T[] | null {
  const made = indexById(after);
  const now = indexById(current);
  const whole = [...items];
  for (const [index, item] of before.entries()) {
    if (made.has(item.id)) continue;
    if (now.has(item.id)) return null;
    whole.splice(placeBehind(whole, before.slice(0, index)), 0, item);
  }
  return whole;
}

function isMoved<T extends Item>({ before, after }: Lists<T>): boolean {
  return idsIn(before, after).join() !== idsIn(after, before).join();
}

/**
 * Takes back what made `after` of `before`, in a list that has perhaps been changed since. Output: the list, or null where
 * one of the same items was changed since (`isSame` compares two versions of one item).
 */
export function revertList<T extends Item>(
  lists: Lists<T>,
  isSame: IsSame<T>,
): readonly T[] | null {
  const { current, before, after } = lists;
  if (before === after) return current;
  if (current === after) return before;
  const kept = revertKept(lists, isSame);
  const whole = kept && putBack(kept, lists);
  if (whole === null || !isMoved(lists)) return whole;
  return reorder(
    whole,
    before.map(({ id }) => id),
  );
}
