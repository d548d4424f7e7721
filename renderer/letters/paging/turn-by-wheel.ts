import type { PageView } from './page-view.ts';

/** CSS pixels that a wheel is turned further at a page's edge until the page is turned. */
const ENOUGH = 60;
/** Milliseconds in which one push of a touchpad dies away. */
const PAUSE = 350;

function isAtEdge(isDown: boolean): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return isDown ? scrollTop + clientHeight >= scrollHeight - 1 : scrollTop <= 0;
}

function isOverPage({ deltaX, deltaY, ctrlKey, shiftKey }: WheelEvent): boolean {
  return Math.abs(deltaY) > Math.abs(deltaX) && !ctrlKey && !shiftKey;
}

/** The wheel goes down a page first, and at its foot on to the next one; back likewise. */
export function turnByWheel(view: Pick<PageView, 'where' | 'turnTo'>) {
  let pushed = 0;
  let turnedAt = Number.NEGATIVE_INFINITY;
  return (event: WheelEvent): void => {
    const { deltaY, timeStamp } = event;
    if (!isOverPage(event)) return;
    if (!isAtEdge(deltaY > 0)) {
      pushed = 0;
      return;
    }
    event.preventDefault();
    if (timeStamp - turnedAt < PAUSE) return;
    pushed = Math.sign(pushed) === Math.sign(deltaY) ? pushed + deltaY : deltaY;
    const { page, pages } = view.where();
    const next = page + Math.sign(deltaY);
    if (Math.abs(pushed) < ENOUGH || next < 0 || next >= pages) return;
    pushed = 0;
    turnedAt = timeStamp;
    view.turnTo(next, deltaY > 0 ? 'head' : 'foot');
  };
}
