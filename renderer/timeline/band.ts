import type { Camera } from './camera.ts';
import { scaleOfStep } from './zoom-steps.ts';

/** The stretch of time that is drawn at a step, in days since 1970-01-01: what is in sight and a half more on each side. */
export type Band = {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** What the drawing counts its pixels from. It stays the same over many bands, so that what is in both is not drawn anew. */
  readonly base: number;
};

/** A band is moved on by this part of the width: each time little is drawn anew. */
const PART = 1 / 8;
/** Parts that are drawn beside those in sight, on each side. */
const BESIDE = 4;
/** Pixels from one base to the next: an SVG loses the fractions of numbers of many digits. */
const BASE = 8192;

/** Which parts of the width have gone by at the left edge. */
export function bandIndexOf({ step, left }: Camera, width: number): number {
  return Math.floor((left * scaleOfStep(step)) / (width * PART));
}

/** Of an index that `bandIndexOf` gave. */
export function bandAt(step: number, index: number, width: number): Band {
  const scale = scaleOfStep(step);
  const part = width * PART;
  const from = (index - BESIDE) * part;
  const to = (index + 1 / PART + 1 + BESIDE) * part;
  const base = Math.floor(from / BASE) * BASE;
  return { step, from: from / scale, to: to / scale, base: base / scale };
}
