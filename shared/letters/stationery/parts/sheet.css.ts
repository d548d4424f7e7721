import { MOST_OF_SHEET, type PaperSize } from '../../paper-sizes.ts';
import type { StationeryArt, StationeryColours } from '../stationery.ts';

type Sheet = { readonly size: PaperSize; readonly colours: StationeryColours };

/** A length as a share of the sheet's width, in per cent. */
function share(length: number, { width }: PaperSize): number {
  return Math.round((length / width) * 1e4) / 100;
}

/** The sheet: as a page of the printer, and as a leaf on the desk of a screen. */
export function writeSheetCss({ size, colours }: Sheet): string {
  const { width, height, marginBlock, marginInline, fontSize } = size;
  return `@page { size: ${width}mm ${height}mm; margin: ${marginBlock}mm ${marginInline}mm; }
.letter { font-size: ${fontSize}pt; }
@media screen {
  .letter-desk { margin: 0; padding: 24px; background: #faf7f2; }
  .letter-sheet {
    box-sizing: border-box; width: ${width}mm; max-width: 100%; min-height: ${height}mm;
    margin: 0 auto; padding: ${marginBlock}mm ${marginInline}mm;
    background: ${colours.ground}; box-shadow: 0 1px 8px rgb(43 38 34 / 0.14);
  }
}
@media screen and (max-width: ${width}mm) {
  .letter-desk { padding: 0; background: ${colours.ground}; }
  .letter-sheet { min-height: 0; padding: 32px 24px; box-shadow: none; }
  .letter { font-size: ${Math.max(17, Math.round(fontSize * 1.3))}px; }
  /* Else its words would be too small to read: it is moved with a finger. */
  .letter-drawing { padding-bottom: 0.4em; overflow-x: auto; scrollbar-color: var(--letter-line) transparent; scrollbar-width: thin; }
  .letter-drawing svg { width: 100%; min-width: 640px; max-width: none; }
}
@media print {
  .letter-desk { margin: 0; }
}
.letter-picture img { max-height: ${Math.round(height * MOST_OF_SHEET)}mm; }`;
}

/**
 * Art on every sheet. What is fixed is printed again on each page, but cut off at the page's margins: so the page has none, and
 * the leaf's padding is begun anew on each.
 */
export function writeArtCss(size: PaperSize, { depth }: StationeryArt): string {
  const { width, height, marginBlock, marginInline } = size;
  return `
@page { margin: 0; }
.letter-art svg { display: block; overflow: visible; }
@media print {
  .letter-sheet {
    padding: ${marginBlock}mm ${marginInline}mm;
    -webkit-box-decoration-break: clone; box-decoration-break: clone;
  }
  .letter-art-sheet {
    position: fixed; z-index: -1; top: 0; left: 0; width: ${width}mm; height: ${height}mm;
  }
  .letter-art > :is(.letter-art-head, .letter-art-middle, .letter-art-foot) { display: none; }
}
@media screen {
  .letter-sheet { position: relative; isolation: isolate; }
  .letter-art {
    position: absolute; z-index: -1; inset: 0; display: flex; flex-direction: column;
    overflow: hidden; pointer-events: none;
  }
  .letter-art > .letter-art-sheet { display: none; }
  .letter-art > :is(.letter-art-head, .letter-art-foot) {
    flex: none; width: 100%; height: auto; overflow: hidden;
  }
  .letter-art > .letter-art-middle { flex: 1; width: 100%; min-height: 0; }
}
@media screen and (max-width: ${width}mm) {
  .letter-sheet {
    padding: calc(${share(depth.head, size)}% + 16px) calc(${share(marginInline, size) / 2}% + 12px)
      calc(${share(depth.foot, size)}% + 16px);
  }
  .letter-art > .letter-art-middle { visibility: hidden; }
}`;
}
