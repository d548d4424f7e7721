import { type Box, cutToBox, type Point, writeShape } from './points.ts';

/** Millimetres across and down: red, white, blue, white. */
const STRIPE = 5.2;
const GAP = 2.8;
export const STRIPES_PERIOD = 2 * (STRIPE + GAP);

/** Slanting stripes of one colour in a box: they run through the same points wherever the box is. */
function drawColour({ x, y, width, height }: Box, start: number): string {
  const first = Math.floor((x + y - start - STRIPE) / STRIPES_PERIOD);
  const last = Math.ceil((x + y + width + height - start) / STRIPES_PERIOD);
  const shapes: string[] = [];
  for (let index = first; index <= last; index += 1) {
    // Along a stripe's edge, across and down have the same sum.
    const sum = start + index * STRIPES_PERIOD;
    const [top, bottom] = [y, y + height];
    const stripe: Point[] = [
      [sum - top, top],
      [sum + STRIPE - top, top],
      [sum + STRIPE - bottom, bottom],
      [sum - bottom, bottom],
    ];
    shapes.push(writeShape(cutToBox(stripe, { x, y, width, height })));
  }
  return shapes.join('');
}

/** The stripes of a letter that flies, in all of these boxes. */
export function drawStripes(
  boxes: readonly Box[],
  { red, blue }: { readonly red: string; readonly blue: string },
): string {
  const draw = (start: number) => boxes.map((box) => drawColour(box, start)).join('');
  return `<path d="${draw(0)}" fill="${red}"/><path d="${draw(STRIPE + GAP)}" fill="${blue}"/>`;
}
