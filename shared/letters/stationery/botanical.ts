import type { PaperSize } from '../paper-sizes.ts';
import { drawBranch, type Place, type Stem } from './art/draw-branch.ts';
import { round } from './art/points.ts';
import type { Stationery, StationeryArt } from './stationery.ts';

/** The branches are drawn for a margin of that many millimetres, and grow with it. */
const DRAWN_FOR = 20;
const SAGE = '#93a280';
const MOSS = '#66785a';
const VEIN = '#f4f1e6';
const BERRY = '#b9573a';
const LINE = '#a9b59a';

/** Two branches that part in the upper left corner. */
const STEMS: readonly { readonly stem: Stem; readonly pairs: number }[] = [
  { stem: { foot: [9.5, 10.5], bend: [24, 8], tip: [58, 11] }, pairs: 6 },
  { stem: { foot: [10.5, 9.5], bend: [8, 26], tip: [11, 68] }, pairs: 7 },
];
/** Of the leaf nearest to the corner. */
const LEAF = 6.6;

function drawCorner(place: Place): string {
  const branches = STEMS.map(({ stem, pairs }) => drawBranch(stem, pairs, LEAF, place));
  const join = (part: 'stem' | 'light' | 'dark' | 'veins' | 'berries') =>
    branches.map((branch) => branch[part]).join('');
  return [
    `<path d="${join('stem')}" fill="none" stroke="${MOSS}" stroke-width="0.4" stroke-linecap="round"/>`,
    `<path d="${join('light')}" fill="${SAGE}"/>`,
    `<path d="${join('dark')}" fill="${MOSS}"/>`,
    `<path d="${join('veins')}" fill="none" stroke="${VEIN}" stroke-width="0.16"/>`,
    `<path d="${join('berries')}" fill="${BERRY}"/>`,
  ].join('');
}

function scaleOf({ marginBlock, marginInline }: PaperSize): number {
  return Math.min(marginInline, marginBlock) / DRAWN_FOR;
}

/** How far from the edges the lines are. */
function insetOf(size: PaperSize): number {
  return round(11 * scaleOf(size));
}

function drawArt(size: PaperSize): StationeryArt {
  const { width, height } = size;
  const scale = scaleOf(size);
  const inset = insetOf(size);
  const [alongTop, alongSide] = [round(64 * scale), round(74 * scale)];
  const [right, bottom] = [round(width - inset), round(height - inset)];
  // The lines begin where the branches end.
  const lines = `M${alongTop} ${inset}H${right}V${round(height - alongSide)}M${round(width - alongTop)} ${bottom}H${inset}V${alongSide}`;
  const stroke = `fill="none" stroke="${LINE}" stroke-width="0.25"`;
  return {
    sheet: [
      `<path d="${lines}" ${stroke}/>`,
      drawCorner(([x, y]) => [x * scale, y * scale]),
      drawCorner(([x, y]) => [width - x * scale, height - y * scale]),
    ].join(''),
    depth: { head: alongSide + 2, foot: alongSide + 2 },
    tile: { height: 10, content: `<path d="M${inset} 0V10M${right} 0V10" ${stroke}/>` },
  };
}

/** Branches in two corners, and a fine line that goes on from them. */
export const BOTANICAL: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#2c3228',
    quiet: '#5f6a57',
    line: '#c6cfba',
    accent: '#a34a2b',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Gowun Batang' },
  // Smaller branches would be twigs.
  leastMargins: { block: 17, inline: 16 },
  lay: (size) => ({
    ...size,
    marginBlock: size.marginBlock + 2,
    marginInline: size.marginInline + 2,
  }),
  // Branches are in the upper left corner and in the lower right one.
  placeMarks: (size) => ({
    filled: { head: insetOf(size), foot: insetOf(size) },
    headAt: 'right',
  }),
  drawArt,
};
