/** Stars: across, down and radius, in pixels; kept to the edges, where no words are. */
const STARS = [
  [92, 84, 2.6],
  [168, 42, 1.8],
  [318, 58, 2.2],
  [404, 34, 1.6],
  [468, 92, 1.4],
  [548, 48, 2.4],
  [634, 30, 1.6],
  [702, 88, 1.8],
  [764, 40, 2],
  [1030, 214, 2.2],
  [1046, 338, 1.6],
  [1022, 452, 1.8],
  [1052, 588, 2.4],
  [1034, 702, 1.6],
  [40, 204, 1.8],
  [58, 322, 1.4],
  [34, 446, 2.2],
  [52, 560, 1.6],
  [36, 688, 2],
] as const;

/** A four-pointed star that glints. */
function drawGlint(x: number, y: number, r: number): string {
  const s = r * 0.16;
  return `<path d="M${x} ${y - r}l${s} ${r - s} ${r - s} ${s}-${r - s} ${s}-${s} ${r - s}-${s}-${r - s}-${r - s}-${s} ${r - s}-${s}z" fill="#f7e9c4"/>`;
}

/** A night over hills, and one window with a light in it. */
export function drawNight(height: number): string {
  const stars = STARS.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('');
  const at = (up: number) => height - up;
  return [
    `<g fill="#e9e2cf">${stars}</g>`,
    drawGlint(70, 266, 15),
    drawGlint(818, 132, 12),
    '<path d="M948 92a72 72 0 1 0 62 108 58 58 0 0 1-62-108z" fill="#f4e2ae"/>',
    `<path d="M0 ${at(150)}c150-66 270-70 420-30s300 40 420-16 190-46 240-34v230H0z" fill="#111a33"/>`,
    // The house, with smoke from its chimney.
    `<g transform="translate(842 ${at(212)})">`,
    '<path d="M84 8c-12-16 10-22 0-38s10-18 4-32" fill="none" stroke="#33405f" stroke-width="5" stroke-linecap="round"/>',
    '<path d="M76 14h16v34H76zM0 56 54 8l54 48z" fill="#070d1d"/>',
    '<path d="M10 56h88v64H10z" fill="#070d1d"/>',
    '<path d="M42 68h26v28H42z" fill="#f2bd4b"/>',
    '<path d="M55 68v28M42 82h26" stroke="#070d1d" stroke-width="3"/>',
    '</g>',
    `<path d="M0 ${at(92)}c190-40 340-22 500 2s330 16 580-52v142H0z" fill="#0b1226"/>`,
  ].join('\n');
}
