import { followDrag } from '../ui/follow-drag.ts';
import type { DragPictures } from './drag-pictures.ts';

type Drop = { readonly gap: number } | { readonly toPageId: string } | null;

export type PointerDragDeps = {
  readonly list: HTMLElement;
  readonly pictures: DragPictures;
  readonly visible: () => readonly string[];
  readonly pageId: string;
  readonly onDrop: (entryId: string, drop: NonNullable<Drop>) => void;
};

/** The page of the middle list that lies under a point. */
function pageAt(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.page-list [role="option"][data-key]') ?? null;
}

/** The gap that is nearest to a height, where an entry lies there; undefined between two that do not. */
function gapAt(list: HTMLElement, visible: readonly string[], y: number): number | undefined {
  const { top, bottom, left, width } = list.getBoundingClientRect();
  if (y <= top) return 0;
  if (y >= bottom) return visible.length;
  const entry = document
    .elementFromPoint(left + width / 2, y)
    ?.closest<HTMLElement>('[data-entry]');
  const place = visible.indexOf(entry?.dataset.entry ?? '');
  if (entry == null || place === -1) return undefined;
  const box = entry.getBoundingClientRect();
  return y < box.top + box.height / 2 ? place : place + 1;
}

/** What lies under the pointer; undefined keeps what was there before. */
function findDrop(
  element: Element | null,
  y: number,
  { list, visible, pageId }: PointerDragDeps,
): Drop | undefined {
  const toPageId = pageAt(element)?.dataset.key;
  if (toPageId !== undefined) return toPageId === pageId ? null : { toPageId };
  if (element?.closest('.notebook-list, .rail') != null) return null;
  const gap = gapAt(list, visible(), y);
  return gap === undefined ? undefined : { gap };
}

/** Follows the pointer from a press on an entry's handle until it is dropped, or given up by Escape. */
export function startPointerDrag(
  press: PointerEvent,
  entryId: string,
  deps: PointerDragDeps,
): void {
  const { list, pictures, onDrop } = deps;
  let drop: Drop = null;
  followDrag(press, {
    look: (x, y) => {
      const element = document.elementFromPoint(x, y);
      const found = findDrop(element, y, deps);
      if (found !== undefined) drop = found;
      if (drop === null) pictures.clear();
      else if ('gap' in drop) pictures.showGap(deps.visible(), drop.gap);
      else pictures.showPage(pageAt(element));
      pictures.follow(entryId, x, y);
    },
    findList: (x, y) => document.elementFromPoint(x, y)?.closest<HTMLElement>('.page-list') ?? list,
    drop: () => {
      if (drop !== null) onDrop(entryId, drop);
    },
    end: pictures.clear,
  });
}
