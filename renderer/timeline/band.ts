import type { Camera } from './camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** The stretch of time that is drawn at a step, in days since 1970-01-01: what is in sight and a half more on each side. */
export type Band = { readonly step: number; readonly from: number; readonly to: number };

/** A band begins at whole halves of the width, so that most panning draws nothing anew. */
export function bandIndexOf({ step, left }: Camera, width: number): number {
  return Math.floor((left * scaleOfStep(step)) / (width / 2));
}

/** Of an index that `bandIndexOf` gave. */
export function bandAt(step: number, index: number, width: number): Band {
  const half = width / 2 / scaleOfStep(step);
  return { step, from: (index - 1) * half, to: (index + 4) * half };
}
