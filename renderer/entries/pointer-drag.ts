import { type DragPictures, findScroller, rollAtEdge } from './drag-pictures.ts';

/** How far, in px, the pointer goes before it is a drag and not a press. */
const THRESHOLD = 4;

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
  let isDragging = false;
  let drop: Drop = null;
  let [x, y] = [press.clientX, press.clientY];
  const ending = new AbortController();

  const look = () => {
    const element = document.elementFromPoint(x, y);
    const found = findDrop(element, y, deps);
    if (found !== undefined) drop = found;
    if (drop === null) pictures.clear();
    else if ('gap' in drop) pictures.showGap(deps.visible(), drop.gap);
    else pictures.showPage(pageAt(element));
    pictures.follow(entryId, x, y);
  };

  const roll = () => {
    if (ending.signal.aborted) return;
    const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('.page-list');
    if (rollAtEdge(findScroller(under ?? list), y)) look();
    requestAnimationFrame(roll);
  };

  const finish = () => {
    ending.abort();
    pictures.clear();
    document.documentElement.removeAttribute('data-dragging');
  };

  const onMove = (event: PointerEvent) => {
    [x, y] = [event.clientX, event.clientY];
    const isFar = Math.hypot(x - press.clientX, y - press.clientY) >= THRESHOLD;
    if (!isDragging && isFar) {
      isDragging = true;
      document.documentElement.setAttribute('data-dragging', '');
      roll();
    }
    if (isDragging) look();
  };
  const onUp = () => {
    const last = isDragging ? drop : null;
    finish();
    if (last !== null) onDrop(entryId, last);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };

  const { signal } = ending;
  window.addEventListener('pointermove', onMove, { signal });
  // The wheel rolls the page under a pointer that stands still.
  window.addEventListener('scroll', () => isDragging && look(), { signal, capture: true });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', finish, { signal });
  window.addEventListener('blur', finish, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
}
