import type { PaperSize } from '../../paper-sizes.ts';
import { round } from './points.ts';

/** In parts of the sheet's width, in parts of its margins from the edge, and the radius in millimetres; all are kept to the margins. */
const ABOVE = [
  [0.06, 0.3, 0.3],
  [0.12, 0.62, 0.22],
  [0.19, 0.24, 0.26],
  [0.31, 0.5, 0.2],
  [0.38, 0.2, 0.32],
  [0.47, 0.58, 0.18],
  [0.55, 0.32, 0.24],
  [0.63, 0.66, 0.2],
  [0.7, 0.22, 0.28],
  [0.95, 0.78, 0.22],
] as const;
/** In parts of the margin from the left or right edge, and of the sheet's height. */
const BESIDE = [
  [0.36, 0.2, 0.24],
  [0.6, 0.29, 0.18],
  [0.28, 0.4, 0.28],
  [0.52, 0.52, 0.2],
  [0.34, 0.63, 0.26],
  [0.58, 0.74, 0.18],
  [0.3, 0.84, 0.22],
] as const;

/** A star of four points: across, down, from its middle to a point. */
function drawGlint(x: number, y: number, r: number): string {
  const s = round(r * 0.16);
  const t = round(r - s);
  return `M${round(x)} ${round(y - r)}l${s} ${t} ${t} ${s}-${t} ${s}-${s} ${t}-${s}-${t}-${t}-${s} ${t}-${s}z`;
}

/** Stars in the margins beside the words, between two heights in parts of the sheet's height. */
export function drawStarsBeside({ width, height, marginInline }: PaperSize): string {
  return BESIDE.flatMap(([near, down, r], index) => {
    const far = 1 - near;
    const left = `<circle cx="${round(near * marginInline * 0.8)}" cy="${round(down * height)}" r="${r}"/>`;
    const right = `<circle cx="${round(width - far * marginInline * 0.8)}" cy="${round((down + 0.045) * height)}" r="${BESIDE[(index + 3) % BESIDE.length]?.[2] ?? r}"/>`;
    return [left, right];
  }).join('');
}

/** The stars above the words. */
export function drawStarsAbove({ width, marginBlock }: PaperSize): string {
  return ABOVE.map(
    ([across, down, r]) =>
      `<circle cx="${round(across * width)}" cy="${round(down * marginBlock * 0.85)}" r="${r}"/>`,
  ).join('');
}

/** Two stars that glint, one above the words and one beside them. */
export function drawGlints({ width, height, marginBlock, marginInline }: PaperSize): string {
  return [
    drawGlint(width * 0.25, marginBlock * 0.4, 1.5),
    drawGlint(width - marginInline * 0.42, height * 0.46, 1.2),
  ].join('');
}

/** A crescent in the upper right corner: the round of a moon without that of another beside it. */
export function drawMoon({ width, marginBlock, marginInline }: PaperSize): string {
  const r = round(Math.min(marginBlock, marginInline) * 0.2);
  const [x, y] = [round(width - marginInline * 0.95), round(marginBlock * 0.48)];
  return `M${x} ${round(y - r)}a${r} ${r} 0 1 0 ${r} ${r}a${round(r * 0.8)} ${round(r * 0.8)} 0 0 1-${r}-${r}z`;
}

/** Hills along the lower edge, as far up as `deep` millimetres. */
export function drawHills({ width, height }: PaperSize, deep: number): string {
  const at = (across: number, up: number) =>
    `${round(across * width)} ${round(height - up * deep)}`;
  return `M-2 ${height + 2}L-2 ${round(height - 0.55 * deep)}C${at(0.15, 1)} ${at(0.3, 0.95)} ${at(0.48, 0.55)}S${at(0.8, 0.3)} ${at(1.02, 0.8)}L${width + 2} ${height + 2}z`;
}
