import type { RefObject } from 'react';
import type { LiveCamera } from './use-camera.ts';
import { useMoved } from './use-moved.ts';

/** Pixels from the left edge of the window to a label that is kept there. */
const EDGE = 12;

/**
 * A bar that began further left says in sight what it is: its label is moved along in it, as far as it goes. The labels that
 * can be moved tell where they stand (`data-x`, pixels from the base) and by how much they can (`data-slack`).
 */
export function useStickyLabels(
  drawing: RefObject<SVGSVGElement | null>,
  camera: LiveCamera,
): void {
  useMoved(camera, camera.band.base, (shift) => {
    for (const label of drawing.current?.querySelectorAll<SVGTextElement>('[data-slack]') ?? []) {
      const missing = EDGE - (shift + Number(label.dataset.x));
      const by = Math.round(Math.min(Math.max(0, missing), Number(label.dataset.slack)));
      const transform = by === 0 ? '' : `translate(${by} 0)`;
      if ((label.getAttribute('transform') ?? '') !== transform) {
        label.setAttribute('transform', transform);
      }
    }
  });
}
