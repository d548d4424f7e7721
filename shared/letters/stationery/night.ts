import type { PaperSize } from '../paper-sizes.ts';
import {
  drawGlints,
  drawHills,
  drawMoon,
  drawStarsAbove,
  drawStarsBeside,
} from './art/draw-sky.ts';
import type { Stationery, StationeryArt } from './stationery.ts';

const GROUND = '#17213c';
const HILLS = '#101830';
const STAR = '#e9dfc3';
const MOON = '#f3e3b3';

function drawArt(size: PaperSize): StationeryArt {
  const { width, height, marginBlock } = size;
  const deep = marginBlock * 0.55;
  return {
    // Drawn, not a background: a printer leaves those out, and light ink would be lost on white.
    sheet: [
      `<path d="M-2-2H${width + 2}V${height + 2}H-2z" fill="${GROUND}"/>`,
      `<g fill="${STAR}">${drawStarsAbove(size)}${drawStarsBeside(size)}</g>`,
      `<path d="${drawMoon(size)}${drawGlints(size)}" fill="${MOON}"/>`,
      `<path d="${drawHills(size, deep)}" fill="${HILLS}"/>`,
    ].join(''),
    depth: { head: marginBlock, foot: deep },
    tile: { height, content: `<g fill="${STAR}">${drawStarsBeside(size)}</g>` },
  };
}

/** Light ink on the blue of a night, with stars round the words. */
export const NIGHT: Stationery = {
  colours: {
    ground: GROUND,
    ink: '#f3ecdc',
    quiet: '#bdbfcd',
    line: '#56617f',
    accent: '#f0bf6c',
  },
  onWhite: {
    ground: '#ffffff',
    ink: '#1b2645',
    quiet: '#5a6480',
    line: '#c3cad9',
    accent: '#8a5a12',
  },
  marks: { event: '#f0bf6c', birthday: '#c0a6ee', reading: '#74c7c0' },
  fonts: { latin: 'Source Serif 4', korean: 'Gowun Batang' },
  // Among the last stars, well above the words, and on the hills.
  placeMarks: ({ marginBlock }) => ({ filled: { head: marginBlock * 0.46 } }),
  drawArt,
};
