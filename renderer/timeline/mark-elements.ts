import type { ItemSpot } from './walk-marks.ts';

/** The mark that something of it is the target of. */
export function markOf(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('.timeline-mark') : null;
}

/** What stands there; of several, the first. */
export function spotOf(mark: SVGGElement): ItemSpot {
  return { laneId: mark.dataset.lane ?? '', itemId: mark.dataset.item ?? '' };
}

/** Where the mark that has the focus is, in pixels from the left edge of the drawing; undefined where none is in sight. */
export function findFocusedX(width: number): number | undefined {
  const mark = markOf(document.activeElement);
  const edge = mark?.closest('.timeline-port')?.getBoundingClientRect().left;
  if (mark === null || edge === undefined) return undefined;
  const x = mark.getBoundingClientRect().left - edge;
  return x >= 0 && x <= width ? x : undefined;
}

/** Brings what has the focus into sight where the lanes are higher than the window. */
export function scrollToMark(mark: SVGGElement, scroller: HTMLElement): void {
  const box = mark.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const above = box.top - seen.top;
  const below = box.bottom - seen.bottom;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}
