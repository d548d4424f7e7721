import { COVERED_RUNS } from './covered-runs.ts';

/** Code points where what the fonts have begins and ends by turns, ascending. */
function readBounds(): readonly number[] {
  let at = 0;
  return COVERED_RUNS.split(' ').map((step) => {
    at += Number.parseInt(step, 36);
    return at;
  });
}

const BOUNDS = readBounds();

/** Whether one of the app's own fonts has a glyph for a character, or it is one that is not seen, such as a joiner. */
export function isCovered(codePoint: number): boolean {
  let [low, high] = [0, BOUNDS.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((BOUNDS[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
