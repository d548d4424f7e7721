import { round } from './round.ts';

const STAMP = { x: 812, y: 104, width: 152, height: 184, hole: 5.5, gap: 15.2 };

/** The holes that a stamp was torn along: half circles of the envelope's colour round its edge. */
function drawHoles(): string {
  const { x, y, width, height, hole, gap } = STAMP;
  const across = Math.round(width / gap);
  const down = Math.round(height / gap);
  const along = (count: number, length: number) =>
    Array.from({ length: count + 1 }, (_, index) => (index * length) / count);
  const holes = [
    ...along(across, width).flatMap((dx) => [
      [x + dx, y],
      [x + dx, y + height],
    ]),
    ...along(down, height).flatMap((dy) => [
      [x, y + dy],
      [x + width, y + dy],
    ]),
  ];
  const circles = holes.map(
    ([cx = 0, cy = 0]) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="${hole}"/>`,
  );
  return `<g fill="#fbf7ee">${circles.join('')}</g>`;
}

/** A postmark's waves, `count` of them. */
function drawWaves(x: number, y: number, count: number): string {
  const waves = Array.from(
    { length: count },
    (_, index) => `M${x} ${y + index * 19}q15-13 30 0t30 0 30 0 30 0 30 0`,
  );
  return `<path d="${waves.join('')}" fill="none" stroke="#3d4a63" stroke-width="3.4" opacity="0.62"/>`;
}

/** A stamp with an open book and a bird on it, its postmark, and the label of letters that fly. */
export function drawAirmail(): string {
  const { x, y, width, height } = STAMP;
  const middle = x + width / 2;
  return [
    `<path d="M${x} ${y}h${width}v${height}h-${width}z" fill="#fffdf8"/>`,
    `<path d="M${x + 14} ${y + 14}h${width - 28}v${height - 28}h-${width - 28}z" fill="#dfe7e4"/>`,
    `<circle cx="${middle + 26}" cy="${y + 54}" r="20" fill="#c9573c"/>`,
    // The bird is two strokes of a pen.
    `<path d="M${middle - 46} ${y + 66}q14-17 26 1 12-18 27-3" fill="none" stroke="#2b3a55" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<path d="M${middle} ${y + 108}c-14-13-34-15-54-11v44c20-4 40-2 54 11 14-13 34-15 54-11V${y + 97}c-20-4-40-2-54 11z" fill="#fffdf8" stroke="#2b3a55" stroke-width="4" stroke-linejoin="round"/>`,
    `<path d="M${middle} ${y + 108}v44" stroke="#2b3a55" stroke-width="4"/>`,
    drawHoles(),
    '<g fill="none" stroke="#3d4a63" stroke-width="3.4" opacity="0.62">',
    `<circle cx="${x - 18}" cy="${y + 132}" r="60"/><circle cx="${x - 18}" cy="${y + 132}" r="40"/>`,
    '</g>',
    drawWaves(x - 182, y + 94, 5),
  ].join('\n');
}
