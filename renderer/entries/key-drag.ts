import type { DragPictures } from './drag-pictures.ts';
import { gapOfPlace } from './drop-place.ts';
import { findEntryElement, revealElement } from './scroll-to-entry.ts';

export type KeyDragDeps = {
  readonly pictures: DragPictures;
  readonly visible: () => readonly string[];
  readonly onPlace: (place: number, all: number) => void;
  readonly onDrop: (entryId: string, gap: number) => void;
  readonly onEnd: (wasDropped: boolean) => void;
};

/** The place that a key leads to, of `all` of them; undefined for a key that leads nowhere. */
function nextPlace(key: string, place: number, all: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'ArrowDown':
      return Math.min(all - 1, place + 1);
    case 'Home':
      return 0;
    case 'End':
      return all - 1;
    default:
      return undefined;
  }
}

/** An entry is taken up by its handle: arrows, Home and End choose a place, Enter or blank drops it, Escape gives up. */
export function startKeyDrag(
  handle: HTMLElement,
  entryId: string,
  { pictures, visible, onPlace, onDrop, onEnd }: KeyDragDeps,
): void {
  const ids = visible();
  const own = ids.indexOf(entryId);
  if (own === -1) return;
  let place = own;
  const ending = new AbortController();
  const { signal } = ending;

  const finish = (wasDropped: boolean) => {
    if (signal.aborted) return;
    ending.abort();
    pictures.clear();
    handle.removeAttribute('data-taken');
    onEnd(wasDropped);
  };

  const show = () => pictures.showGap(ids, gapOfPlace(place, own));
  const choose = (next: number) => {
    place = next;
    const gap = gapOfPlace(place, own);
    show();
    revealElement(findEntryElement(ids[Math.min(gap, ids.length - 1)] ?? ''));
    onPlace(place + 1, ids.length);
  };

  const onKey = (event: KeyboardEvent) => {
    const isDrop = event.key === 'Enter' || event.key === ' ';
    const next = nextPlace(event.key, place, ids.length);
    if (event.key === 'Tab') finish(false);
    if (!isDrop && event.key !== 'Escape' && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) choose(next);
    else if (isDrop && place !== own) {
      finish(true);
      onDrop(entryId, gapOfPlace(place, own));
    } else finish(false);
  };

  handle.setAttribute('data-taken', '');
  show();
  window.addEventListener('resize', show, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  handle.addEventListener('blur', () => finish(false), { signal });
  window.addEventListener('pointerdown', () => finish(false), { signal, capture: true });
}
