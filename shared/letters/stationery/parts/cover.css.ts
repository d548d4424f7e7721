import type { PaperSize } from '../../paper-sizes.ts';

/**
 * The cover of a letter: a sheet by itself in print, the first sheet on screen. The name stands at the optical centre, a little
 * above the middle; a thin rule and when to open lie under it, from whom and when at the foot. `--letter-*` are the stationery's.
 */
export function writeCoverCss({ height, marginBlock, width }: PaperSize): string {
  // A millimetre less than the page: rounded up, the cover would run on to another.
  const room = height - 2 * marginBlock - 1;
  return `
.letter-cover {
  display: grid; grid-template-rows: minmax(0, 39fr) auto minmax(2em, 61fr) auto;
  box-sizing: border-box; min-height: ${room}mm; text-align: center; text-wrap: balance;
  break-after: page; break-inside: avoid;
}
.letter-cover p { margin: 0; unicode-bidi: plaintext; }
.letter-cover-face { grid-row: 2; }
.letter-cover-to { font-size: 2em; line-height: 1.4; overflow-wrap: anywhere; }
.letter-cover-face::after, .letter-cover-open::before {
  content: ""; display: block; width: 4.5em; margin: 1.7em auto 0;
  border-top: 0.06em solid var(--letter-accent);
}
.letter-cover-open::before { width: 3.6em; margin: 1.36em auto; }
.letter-cover-face:has(.letter-cover-open)::after { content: none; }
.letter-cover-open { font-size: 1.25em; }
.letter-cover-foot { grid-row: 4; }
.letter-cover-date { color: var(--letter-quiet); font-variant-numeric: tabular-nums lining-nums; }
@media screen {
  .letter-cover {
    min-height: ${height - 2 * marginBlock}mm; margin-bottom: ${marginBlock}mm;
    padding-bottom: ${marginBlock}mm; border-bottom: 1px solid var(--letter-line);
  }
}
@media screen and (max-width: ${width}mm) {
  .letter-cover { min-height: 80vh; margin-bottom: 32px; padding-bottom: 32px; }
}`;
}
