/** Tries, until the entries above are drawn at their real height and the one looked for stands still. */
const FRAMES = 6;

function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function findEntryElement(entryId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entryId)}"]`);
}

/** Brings an entry to the middle of the page, at once: where one comes from elsewhere there is no way to show. */
export function jumpToEntry(entryId: string): void {
  let frames = FRAMES;
  const step = () => {
    findEntryElement(entryId)?.scrollIntoView({ block: 'center' });
    frames -= 1;
    if (frames > 0) requestAnimationFrame(step);
  };
  step();
}

/** Brings something into view by the shortest way. */
export function revealElement(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest', behavior: isMotionReduced() ? 'auto' : 'smooth' });
}
