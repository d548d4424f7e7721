import { round } from './round.ts';

const SAGE = '#8b9a78';
const MOSS = '#5f7153';
const BERRY = '#c2603f';

type Point = { readonly x: number; readonly y: number };
/** A bent stem: a quadratic curve from `from` over `bend` to `to`. */
type Stem = { readonly from: Point; readonly bend: Point; readonly to: Point };

function pointOn({ from, bend, to }: Stem, t: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

/** Which way a stem runs at `t`, in degrees clockwise from rightwards. */
function directionOn({ from, bend, to }: Stem, t: number): number {
  const slope = (a: number, b: number, c: number) => 2 * (1 - t) * (b - a) + 2 * t * (c - b);
  return (Math.atan2(slope(from.y, bend.y, to.y), slope(from.x, bend.x, to.x)) * 180) / Math.PI;
}

/** A leaf from its stalk on, with the vein left open. */
function drawLeaf({ x, y }: Point, angle: number, length: number, colour: string): string {
  const wide = length * 0.3;
  const l = round(length);
  return [
    `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})">`,
    `<path d="M0 0C${round(length * 0.25)} ${round(-wide)} ${round(length * 0.7)} ${round(-wide * 0.9)} ${l} 0 ${round(length * 0.7)} ${round(wide * 0.9)} ${round(length * 0.25)} ${round(wide)} 0 0z" fill="${colour}"/>`,
    `<path d="M${round(length * 0.08)} 0H${round(length * 0.82)}" stroke="#f4f1e6" stroke-width="2" opacity="0.7"/>`,
    '</g>',
  ].join('');
}

function drawBerry({ x, y }: Point, angle: number, far: number): string {
  const turn = (angle * Math.PI) / 180;
  const end = { x: x + Math.cos(turn) * far, y: y + Math.sin(turn) * far };
  return `<path d="M${round(x)} ${round(y)}L${round(end.x)} ${round(end.y)}" stroke="${MOSS}" stroke-width="3"/><circle cx="${round(end.x)}" cy="${round(end.y)}" r="10" fill="${BERRY}"/>`;
}

/** A branch with pairs of leaves that grow smaller towards its tip, and berries between some of them. */
function drawBranch(stem: Stem, pairs: number, leaf: number): string {
  const { from, bend, to } = stem;
  const parts = [
    `<path d="M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}" fill="none" stroke="${MOSS}" stroke-width="5" stroke-linecap="round"/>`,
  ];
  for (let pair = 0; pair < pairs; pair += 1) {
    const t = 0.12 + (0.84 * pair) / pairs;
    const along = directionOn(stem, t);
    const length = leaf * (1 - 0.5 * t);
    const [first, second] = pair % 2 === 0 ? [SAGE, MOSS] : [MOSS, SAGE];
    parts.push(drawLeaf(pointOn(stem, t), along - 52, length, first));
    parts.push(drawLeaf(pointOn(stem, t + 0.05), along + 48, length * 0.92, second));
    if (pair % 2 === 1) parts.push(drawBerry(pointOn(stem, t + 0.08), along - 74, 34));
  }
  parts.push(drawLeaf(to, directionOn(stem, 1), leaf * 0.5, SAGE));
  return parts.join('\n');
}

/** Two branches that frame the words from opposite corners. */
export function drawBotanical(width: number, height: number): string {
  const upper: Stem = {
    from: { x: -20, y: 300 },
    bend: { x: 60, y: 60 },
    to: { x: 392, y: 74 },
  };
  const lower: Stem = {
    from: { x: width + 20, y: height - 300 },
    bend: { x: width - 60, y: height - 60 },
    to: { x: width - 392, y: height - 74 },
  };
  return [drawBranch(upper, 6, 112), drawBranch(lower, 6, 112)].join('\n');
}
