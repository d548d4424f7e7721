/** Zooms go in steps, so that what was laid out at one can be used again; four of them double the size. */
const STEPS_TO_DOUBLE = 4;

/** The steps that are named, by what of the time can be told apart: about 90 pixels a year, 120 a month, 32 a day. */
export const NAMED_STEPS = { year: -8, month: 8, day: 20 } as const;
export type Zoom = keyof typeof NAMED_STEPS;
export const ZOOMS = Object.keys(NAMED_STEPS) as readonly Zoom[];

/** As near as one can come. */
export const NEAREST_STEP = 24;
/** What a button or a key changes. */
export const STEPS_OF_PRESS = 4;

/** Output: pixels a day. */
export function scaleOfStep(step: number): number {
  return 2 ** (step / STEPS_TO_DOUBLE);
}

/** Input: pixels a day. Output: the largest step that is no larger; fractions are lost. */
export function stepWithin(scale: number): number {
  return Math.floor(STEPS_TO_DOUBLE * Math.log2(scale) + 1e-9);
}

/** By what the time is told at a step. */
export function zoomOfStep(step: number): Zoom {
  if (step < 0) return 'year';
  return step < 15 ? 'month' : 'day';
}
