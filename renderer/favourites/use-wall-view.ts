import { type RefObject, useLayoutEffect, useState } from 'react';

/** A scrolled distance is looked at in steps of this many pixels, so that most scrolling draws nothing anew. */
const STEP = 240;

export type WallView = {
  /** Of the wall, in pixels; 0 until it is known. */
  readonly width: number;
  /** What is drawn of the wall, in pixels from its top: what is seen, and as much again above and below. */
  readonly band: { readonly top: number; readonly bottom: number };
};

/** Follows which part of `wall` is in sight while the sheet around it is scrolled or changes its size. */
export function useWallView(wall: RefObject<HTMLElement | null>): WallView {
  const [view, setView] = useState({ width: 0, top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = wall.current;
    const sheet = element?.closest('.sheet');
    if (!element || !sheet) return;
    const look = () => {
      const { width, top } = element.getBoundingClientRect();
      const seen = {
        width: Math.round(width),
        top: Math.floor((sheet.getBoundingClientRect().top - top) / STEP) * STEP,
        height: sheet.clientHeight,
      };
      setView((before) =>
        before.width === seen.width && before.top === seen.top && before.height === seen.height
          ? before
          : seen,
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(sheet);
    observer.observe(element);
    sheet.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      sheet.removeEventListener('scroll', look);
    };
  }, [wall]);
  const { width, top, height } = view;
  return { width, band: { top: top - height, bottom: top + STEP + 2 * height } };
}
