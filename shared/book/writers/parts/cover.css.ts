import type { BookColour } from '../../book-choice.ts';
import { bookColourSchema } from '../../book-choice.ts';
import type { BookGeometry } from '../../book-geometry.ts';
import { COVER_COLOURS } from '../cover-colours.ts';

const px = (length: number) => `${Math.round(length * 1000) / 1000}px`;

function writeColour(colour: BookColour): string {
  const { ground, ink, label, labelInk, accent } = COVER_COLOURS[colour];
  return `.book-cover[data-colour="${colour}"] {
  --cover-ground: ${ground}; --cover-ink: ${ink}; --cover-label: ${label}; --cover-label-ink: ${labelInk}; --cover-accent: ${accent};
}`;
}

/**
 * The cover fills the page and its bleed. Its face is what is seen of the page once it is cut: a paper label above the middle,
 * as on a book bound in cloth, the year in large figures, the parent's name at the foot.
 */
export function writeCoverCss({
  height,
  seenWidth,
  seenHeight,
  bleed,
  leftHand,
}: BookGeometry): string {
  return `
.book-cover { height: ${px(height)}; overflow: hidden; background: var(--cover-ground); color: var(--cover-ink); }
.book-cover:not(.book-back) { break-after: var(--book-break); }
.book-back { break-before: var(--book-break); }
.book .book-cover p { margin: 0; text-indent: 0; text-align: center; }
.book-cover-face {
  display: grid; grid-template-rows: 30mm auto 1fr auto 18mm; justify-items: center; box-sizing: border-box;
  width: ${px(seenWidth)}; height: ${px(seenHeight)}; padding: ${px(bleed)};
}
.book-label {
  grid-row: 2; box-sizing: border-box; width: 104mm; padding: 1.4mm; background: var(--cover-label);
  color: var(--cover-label-ink); text-align: center;
}
.book-label::before, .book-label::after { content: ""; display: block; border-top: 0.35mm solid var(--cover-accent); }
.book-label::before { margin-bottom: 11mm; }
.book-label::after { margin-top: 11mm; }
.book .book-cover-title {
  padding: 0 6mm; font-size: 2.1em; line-height: 1.45; letter-spacing: 0.01em;
  text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere;
}
.book .book-cover-subtitle {
  margin-top: 4mm; padding: 0 8mm; color: var(--cover-accent); font-size: 1.05em; line-height: 1.6;
  text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere;
}
.book .book-cover-year {
  grid-row: 3; align-self: center; font-family: "Source Serif 4", "Gowun Batang", serif; font-size: 4.6em;
  font-weight: 400; letter-spacing: 0.12em; line-height: 1; padding-left: 0.12em; font-variant-numeric: oldstyle-nums;
}
.book .book-cover-author { grid-row: 4; max-width: 104mm; font-size: 1.15em; letter-spacing: 0.08em; overflow-wrap: anywhere; }
.book-back .book-cover-face { margin-left: ${px(leftHand)}; grid-template-rows: 1fr auto 18mm; }
.book .book-back-year {
  grid-row: 2; font-family: "Source Serif 4", "Gowun Batang", serif; letter-spacing: 0.2em; font-variant-numeric: oldstyle-nums;
}
${bookColourSchema.options.map(writeColour).join('\n')}`;
}
