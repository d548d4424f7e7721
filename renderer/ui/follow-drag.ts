/** How far, in px, the pointer goes before it is a drag and not a press. */
const THRESHOLD = 4;
/** How near to an edge, in px, a drag makes a list roll, and how far it rolls in one frame at most. */
const EDGE = 56;
const MOST_STEP = 18;

function isScrollable(element: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function findScroller(element: HTMLElement | null): HTMLElement | null {
  let each = element;
  while (each !== null && !isScrollable(each)) each = each.parentElement;
  return each;
}

/** Rolls what lies under the pointer where that is near its upper or lower edge. Output: whether it rolled. */
function rollAtEdge(scroller: HTMLElement | null, y: number): boolean {
  if (scroller === null) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  const above = Math.min(1, (top + EDGE - y) / EDGE);
  const below = Math.min(1, (y - bottom + EDGE) / EDGE);
  const step = above > 0 ? -above : Math.max(0, below);
  const before = scroller.scrollTop;
  scroller.scrollTop += Math.round(step * MOST_STEP);
  return scroller.scrollTop !== before;
}

export type DragSteps = {
  /** Shows where what is dragged would lie, now that the pointer is at a point. */
  readonly look: (x: number, y: number) => void;
  /** Of the list that rolls where the pointer is near its edge; anything in it will do. */
  readonly findList: (x: number, y: number) => HTMLElement | null;
  /** It was dropped where it was looked at last. Comes after `end`. */
  readonly drop: () => void;
  /** Nothing is to be shown any more, whether it was dropped or given up. */
  readonly end: () => void;
};

/** Follows the pointer from a press on something until that is dropped, or given up by Escape. A mere press drops nothing. */
export function followDrag(press: PointerEvent, { look, findList, drop, end }: DragSteps): void {
  let isDragging = false;
  let [x, y] = [press.clientX, press.clientY];
  const ending = new AbortController();
  const { signal } = ending;

  const roll = () => {
    if (signal.aborted) return;
    if (rollAtEdge(findScroller(findList(x, y)), y)) look(x, y);
    requestAnimationFrame(roll);
  };
  const finish = () => {
    ending.abort();
    document.documentElement.removeAttribute('data-dragging');
    end();
  };
  const onMove = (event: PointerEvent) => {
    [x, y] = [event.clientX, event.clientY];
    const isFar = Math.hypot(x - press.clientX, y - press.clientY) >= THRESHOLD;
    if (!isDragging && isFar) {
      isDragging = true;
      document.documentElement.setAttribute('data-dragging', '');
      roll();
    }
    if (isDragging) look(x, y);
  };
  const onUp = () => {
    finish();
    if (isDragging) drop();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (isDragging) {
      event.preventDefault();
      event.stopPropagation();
    }
    finish();
  };

  window.addEventListener('pointermove', onMove, { signal });
  // The wheel rolls a list under a pointer that stands still.
  window.addEventListener('scroll', () => isDragging && look(x, y), { signal, capture: true });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', finish, { signal });
  window.addEventListener('blur', finish, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
}
