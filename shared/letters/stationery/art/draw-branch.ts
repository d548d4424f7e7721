import { type Point, round } from './points.ts';

/*
 * Every point is where it is printed: Chromium (130) leaves out what is moved or turned by `transform` inside something that is
 * printed again on each page.
 */

/** A bent stem: a quadratic curve from its foot over a bend to its tip, in millimetres. */
export type Stem = { readonly foot: Point; readonly bend: Point; readonly tip: Point };
/** Shapes by their colours, each an SVG path. */
export type Branch = {
  readonly stem: string;
  readonly light: string;
  readonly dark: string;
  readonly veins: string;
  readonly berries: string;
};

/** Takes a point of the drawing to where it stands on the sheet. */
export type Place = (point: Point) => Point;

function pointOn({ foot, bend, tip }: Stem, t: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return [mix(foot[0], bend[0], tip[0]), mix(foot[1], bend[1], tip[1])];
}

/** Which way a stem runs at `t`, in radians clockwise from rightwards. */
function directionOn({ foot, bend, tip }: Stem, t: number): number {
  const slope = (a: number, b: number, c: number) => (1 - t) * (b - a) + t * (c - b);
  return Math.atan2(slope(foot[1], bend[1], tip[1]), slope(foot[0], bend[0], tip[0]));
}

/** Writes points that are given along and across a leaf. */
function writerFrom([x, y]: Point, angle: number, place: Place) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (along: number, across: number) => {
    const [px, py] = place([x + along * cos - across * sin, y + along * sin + across * cos]);
    return `${round(px)} ${round(py)}`;
  };
}

/** A leaf with its vein, from its stalk on. */
function drawLeaf(at: Point, angle: number, length: number, place: Place) {
  const write = writerFrom(at, angle, place);
  const wide = length * 0.3;
  const near = length * 0.25;
  const far = length * 0.7;
  return {
    leaf: `M${write(0, 0)}C${write(near, -wide)} ${write(far, -wide * 0.9)} ${write(length, 0)}C${write(far, wide * 0.9)} ${write(near, wide)} ${write(0, 0)}z`,
    vein: `M${write(length * 0.08, 0)}L${write(length * 0.82, 0)}`,
  };
}

const DEGREE = Math.PI / 180;

/** A round of four arcs, as places may turn it over. */
function drawRound(middle: Point, r: number, place: Place): string {
  const [x, y] = place(middle);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
}

/** A branch with pairs of leaves that grow smaller towards its tip, and berries between some of them. */
export function drawBranch(stem: Stem, pairs: number, length: number, place: Place): Branch {
  const drawn = { light: '', dark: '', veins: '', berries: '' };
  const [foot, bend, tip] = [stem.foot, stem.bend, stem.tip].map((point) =>
    place(point).map(round).join(' '),
  );
  let path = `M${foot}Q${bend} ${tip}`;
  const addLeaf = (shade: 'light' | 'dark', t: number, turn: number, size: number) => {
    const angle = directionOn(stem, t) + turn * DEGREE;
    const { leaf, vein } = drawLeaf(pointOn(stem, t), angle, size, place);
    drawn[shade] += leaf;
    drawn.veins += vein;
  };
  for (let pair = 0; pair < pairs; pair += 1) {
    const t = 0.1 + (0.86 * pair) / pairs;
    const size = length * (1 - 0.5 * t);
    addLeaf(pair % 2 === 0 ? 'light' : 'dark', t, -52, size);
    addLeaf(pair % 2 === 0 ? 'dark' : 'light', t + 0.05, 48, size * 0.92);
    if (pair % 2 === 0) continue;
    const at = pointOn(stem, t + 0.08);
    const write = writerFrom(at, directionOn(stem, t + 0.08) - 74 * DEGREE, (point) => point);
    const [x = 0, y = 0] = write(length * 0.36, 0)
      .split(' ')
      .map(Number);
    path += `M${place(at).map(round).join(' ')}L${place([x, y]).map(round).join(' ')}`;
    drawn.berries += drawRound([x, y], 0.8, place);
  }
  addLeaf('light', 1, 0, length * 0.5);
  return { stem: path, ...drawn };
}
