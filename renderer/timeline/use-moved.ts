import { type RefObject, useLayoutEffect } from 'react';
import type { Camera } from './camera.ts';
import type { LiveCamera } from './use-camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/**
 * Calls `apply` now and whenever the camera moves, with the pixels from the left edge of the window to where `day` is. What is
 * moved so is drawn once and shifted as a whole. A step that is not the drawn one is about to be drawn anew, and moves nothing.
 */
export function useMoved(
  { live, band }: LiveCamera,
  day: number,
  apply: (x: number, camera: Camera) => void,
): void {
  useLayoutEffect(() => {
    const follow = () => {
      const camera = live.get();
      if (camera.step !== band.step) return;
      apply((day - camera.left) * scaleOfStep(camera.step), camera);
    };
    follow();
    return live.subscribe(follow);
  });
}

/** Shifts an element that was drawn with `day` at its left edge. */
export function useShifted(
  element: RefObject<HTMLElement | SVGElement | null>,
  camera: LiveCamera,
  day: number,
): void {
  useMoved(camera, day, (x) => {
    element.current?.style.setProperty('transform', `translate3d(${Math.round(x)}px, 0, 0)`);
  });
}
