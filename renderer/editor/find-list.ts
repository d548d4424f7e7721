import type { Node, ResolvedPos } from '@tiptap/pm/model';

/** The innermost list with numbers around a place, and where it stands. */
export type FoundList = { readonly list: Node; readonly position: number; readonly depth: number };

export function findNumberedList(place: ResolvedPos): FoundList | undefined {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const list = place.node(depth);
    if (list.type.name === 'bulletList') return undefined;
    if (list.type.name === 'orderedList') return { list, position: place.before(depth), depth };
  }
  return undefined;
}
