import type { ItemSpot } from './walk-marks.ts';

/** The mark that something of it is the target of. */
export function markOf(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('.timeline-mark') : null;
}

/** What stands there; of several, the first. */
export function spotOf(mark: SVGGElement): ItemSpot {
  return { laneId: mark.dataset.lane ?? '', itemId: mark.dataset.item ?? '' };
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
