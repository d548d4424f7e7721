import type { Node, ResolvedPos } from '@tiptap/pm/model';

/** A list around a place, and where it stands. */
export type FoundList = { readonly list: Node; readonly position: number; readonly depth: number };

/** The innermost list around a place, with points or with numbers. */
export function findList(place: ResolvedPos): FoundList | undefined {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const list = place.node(depth);
    if (['bulletList', 'orderedList'].includes(list.type.name))
      return { list, position: place.before(depth), depth };
  }
  return undefined;
}

/** The innermost list around a place, where that one has numbers. */
export function findNumberedList(place: ResolvedPos): FoundList | undefined {
  const found = findList(place);
  return found?.list.type.name === 'orderedList' ? found : undefined;
}
