import type { PaperSize } from '../paper-sizes.ts';
import { drawStripes, STRIPES_PERIOD } from './art/draw-stripes.ts';
import type { Stationery, StationeryArt } from './stationery.ts';

/** Millimetres: most printers leave out the outermost five. */
const INSET = 6;
const BAND = 4;
const INKS = { red: '#c23b32', blue: '#2c4a86' };

function drawArt({ width, height }: PaperSize): StationeryArt {
  const across = { x: INSET, width: width - 2 * INSET, height: BAND };
  const down = { width: BAND, y: INSET + BAND, height: height - 2 * (INSET + BAND) };
  const [left, right] = [INSET, width - INSET - BAND];
  const head = INSET + BAND + 2;
  const tile = { width: BAND, y: head, height: STRIPES_PERIOD };
  const moved = drawStripes(
    [
      { ...tile, x: left },
      { ...tile, x: right },
    ],
    INKS,
  );
  return {
    sheet: drawStripes(
      [
        { ...across, y: INSET },
        { ...across, y: height - INSET - BAND },
        { ...down, x: left },
        { ...down, x: right },
      ],
      INKS,
    ),
    depth: { head, foot: INSET + BAND },
    tile: {
      height: STRIPES_PERIOD,
      content: `<g transform="translate(0 ${-head})">${moved}</g>`,
    },
  };
}

/** Blue ink in a border of red and blue stripes. */
export const AIRMAIL: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#22304f',
    quiet: '#5c667d',
    line: '#c3cbdb',
    accent: '#b3352d',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Nanum Myeongjo' },
  leastMargins: { block: 22, inline: INSET + BAND + 5 },
  lay: (size) => ({ ...size, marginBlock: Math.max(size.marginBlock, 22) }),
  placeMarks: () => ({ filled: { head: INSET + BAND, foot: INSET + BAND } }),
  drawArt,
};
