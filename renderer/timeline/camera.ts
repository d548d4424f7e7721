import type { DaySpan } from '../../shared/dates/day-span.ts';
import { NAMED_STEPS, NEAREST_STEP, scaleOfStep, stepWithin } from './zoom-steps.ts';

/** Which part of the time is looked at: how near, and the day at the left edge, with its fraction, since 1970-01-01. */
export type Camera = { readonly step: number; readonly left: number };

/** The time that there is to see, and the pixels that there are for it. */
export type Stage = {
  readonly span: DaySpan;
  readonly width: number;
  /** The most that a label takes beside the last day. */
  readonly label: number;
};

/** Pixels that are free beside everything. */
const MARGIN = 24;

/** As near as a stretch of time finds room, its last label too. */
function stepThatHolds({ from, to }: DaySpan, { width, label }: Stage): number {
  const room = Math.max(width - label - 2 * MARGIN, 1);
  return Math.min(stepWithin(room / (to - from)), NEAREST_STEP);
}

/** The farthest one can go: everything is in sight, or the years can be told apart. */
export function farthestStep(stage: Stage): number {
  return Math.min(stepThatHolds(stage.span, stage), NAMED_STEPS.year);
}

/** The camera where it can be: no nearer or farther than allowed, and time in sight, in the middle where there is little. */
export function holdCamera({ step, left }: Camera, stage: Stage): Camera {
  const held = Math.min(Math.max(step, farthestStep(stage)), NEAREST_STEP);
  const scale = scaleOfStep(held);
  const { from, to } = stage.span;
  const least = from - MARGIN / scale;
  const most = to + (stage.label + MARGIN - stage.width) / scale;
  if (most < least) return { step: held, left: (least + most) / 2 };
  return { step: held, left: Math.min(Math.max(left, least), most) };
}

/** Goes `pixels` on in time. */
export function panCamera({ step, left }: Camera, pixels: number, stage: Stage): Camera {
  return holdCamera({ step, left: left + pixels / scaleOfStep(step) }, stage);
}

/** Goes to another step; the day that is `at` pixels from the left edge stays there. */
export function zoomCamera(camera: Camera, step: number, at: number, stage: Stage): Camera {
  const held = Math.min(Math.max(step, farthestStep(stage)), NEAREST_STEP);
  const day = camera.left + at / scaleOfStep(camera.step);
  return holdCamera({ step: held, left: day - at / scaleOfStep(held) }, stage);
}

/** To a step, with a day a third of the width from the left edge: what follows it is seen, its own label too. */
export function showDay(day: number, step: number, stage: Stage): Camera {
  const held = Math.min(step, NEAREST_STEP);
  return holdCamera({ step: held, left: day - stage.width / 3 / scaleOfStep(held) }, stage);
}

/** As near as all days of a stretch are in sight, with room beside them. */
export function fitCamera(span: DaySpan, stage: Stage): Camera {
  const step = stepThatHolds(span, stage);
  const used = (span.to - span.from) * scaleOfStep(step) + stage.label;
  const before = (stage.width - used) / 2;
  return holdCamera({ step, left: span.from - before / scaleOfStep(step) }, stage);
}

/** Days that are in sight at least where everything is: one day alone says little of when it was. */
const FEWEST_DAYS = 60;

/** Everything. */
export function showAll(stage: Stage): Camera {
  const { from, to } = stage.span;
  const missing = Math.max(0, FEWEST_DAYS - (to - from)) / 2;
  return fitCamera({ from: from - missing, to: to + missing }, stage);
}

/** As far as needed, so that a place in pixels from the left edge, `width` wide, is in sight; where it is already, nothing moves. */
export function revealPlace(
  camera: Camera,
  { x, width }: { readonly x: number; readonly width: number },
  stage: Stage,
): Camera {
  const tooFar = x + width + MARGIN - stage.width;
  if (x < MARGIN) return panCamera(camera, x - MARGIN, stage);
  return tooFar > 0 ? panCamera(camera, Math.min(tooFar, x - MARGIN), stage) : camera;
}
