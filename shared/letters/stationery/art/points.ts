export type Point = readonly [x: number, y: number];
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Hundredths of a millimetre are finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One side of a box as a rule: how far inside a point is, negative outside. */
type Side = (point: Point) => number;

function cut(points: readonly Point[], side: Side): Point[] {
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    const [a, b] = [side(before), side(point)];
    const t = a / (a - b);
    const crossing: Point = [
      before[0] + (point[0] - before[0]) * t,
      before[1] + (point[1] - before[1]) * t,
    ];
    const isCrossed = a < 0 !== b < 0;
    return [...(isCrossed ? [crossing] : []), ...(b < 0 ? [] : [point])];
  });
}

/**
 * The part of a convex shape that is in a box; no points where none is.
 * Source: Sutherland and Hodgman, Reentrant polygon clipping, 1974.
 */
export function cutToBox(points: readonly Point[], { x, y, width, height }: Box): Point[] {
  const sides: readonly Side[] = [
    (point) => point[0] - x,
    (point) => x + width - point[0],
    (point) => point[1] - y,
    (point) => y + height - point[1],
  ];
  return sides.reduce<Point[]>(cut, [...points]);
}

/** A closed shape in the words of an SVG's path. */
export function writeShape(points: readonly Point[]): string {
  if (points.length < 3) return '';
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;
}
